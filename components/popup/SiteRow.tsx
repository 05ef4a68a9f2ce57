import { Switch } from "../controls";
import type { SiteReading, SiteState } from "./site";

interface SiteRowProps {
  readonly site: SiteState;
  readonly onSwitch: (host: string, on: boolean) => void;
}

const readingHints: Readonly<Record<SiteReading, string>> = {
  always: "Claims light up whenever you read here.",
  "on-click": "Now only when you click the toolbar button.",
  never: "Off: nothing of Sourcelight runs here.",
};

/** Whose page this is, and whether its site is read without asking. */
export function SiteRow({ site, onSwitch }: SiteRowProps) {
  if (site.kind === "none") return null;
  return (
    <div className="sl-site">
      <Switch
        label={
          <>
            Highlight on <bdi className="sl-site-host">{site.host}</bdi>
          </>
        }
        hint={readingHints[site.reading]}
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
