import { keyed, t } from "@/lib/words";
import { Switch } from "../controls";
import { Words } from "../words";
import type { SiteState } from "./site";

interface SiteRowProps {
  readonly site: SiteState;
  readonly onSwitch: (host: string, on: boolean) => void;
}

/** Whose page this is, and whether its site is read without asking. */
export function SiteRow({ site, onSwitch }: SiteRowProps) {
  if (site.kind === "none") return null;
  return (
    <div className="sl-site">
      <Switch
        label={
          <Words of="site.highlightOn" with={{ host: <bdi className="sl-site-host">{site.host}</bdi> }} />
        }
        hint={t(`site.${keyed(site.reading)}`)}
        on={site.reading === "always"}
        onSwitch={(on) => onSwitch(site.host, on)}
      />
      {site.trouble !== undefined && (
        <p className="sl-site-trouble" role="alert">
          {site.trouble}
        </p>
      )}
    </div>
  );
}
