import { t } from "@/lib/words";

export interface SiteChoicesProps {
  /** Whether claims light up on all sites by themselves. */
  readonly everySite: boolean;
  /** Hosts on which they do where not every site was allowed. */
  readonly allowed: readonly string[];
  /** Hosts on which nothing of ours runs. */
  readonly switchedOff: readonly string[];
  /** Takes the permission back, for one host or for every site. */
  readonly onWithdraw: (site: "every" | { readonly host: string }) => void;
  readonly onSwitchOn: (host: string) => void;
}

/** Which sites are read, and which are not; each can be taken back. */
export function SiteChoices({ everySite, allowed, switchedOff, onWithdraw, onSwitchOn }: SiteChoicesProps) {
  return (
    <>
      <h3>{t("settings.allowed")}</h3>
      {!everySite && allowed.length === 0 && <p className="sl-soft">{t("settings.noneAllowed")}</p>}
      <ul className="sl-site-list">
        {everySite && (
          <li>
            {t("settings.everySite")}
            <WithdrawButton site={t("settings.everySite")} onWithdraw={() => onWithdraw("every")} />
          </li>
        )}
        {allowed.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <WithdrawButton site={host} onWithdraw={() => onWithdraw({ host })} />
          </li>
        ))}
      </ul>
      <h3>{t("settings.switchedOff")}</h3>
      {switchedOff.length === 0 && <p className="sl-soft">{t("settings.noneSwitchedOff")}</p>}
      <ul className="sl-site-list">
        {switchedOff.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
            <button
              type="button"
              className="sl-link"
              aria-label={t("settings.switchOnOne", { site: host })}
              onClick={() => onSwitchOn(host)}
            >
              {t("settings.switchOn")}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

const WithdrawButton = ({ site, onWithdraw }: { readonly site: string; readonly onWithdraw: () => void }) => (
  <button
    type="button"
    className="sl-link"
    aria-label={t("settings.withdrawOne", { site })}
    onClick={onWithdraw}
  >
    {t("settings.withdraw")}
  </button>
);
