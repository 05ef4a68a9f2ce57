import { useState } from "react";
import type { Mending } from "@/lib/model";
import { t } from "@/lib/words";

interface LibraryCheckProps {
  readonly onCheck: () => Promise<Mending>;
}

type Check = "none" | "running" | Mending | { readonly failure: string };

/** Has the whole library looked through, and tells what was put right. */
export function LibraryCheck({ onCheck }: LibraryCheckProps) {
  const [check, setCheck] = useState<Check>("none");
  const run = () => {
    setCheck("running");
    onCheck().then(setCheck, (error: unknown) =>
      setCheck({ failure: error instanceof Error ? error.message : String(error) }),
    );
  };
  return (
    <>
      <p className="sl-soft">{t("mending.checkWhy")}</p>
      <button type="button" className="sl-button" onClick={run} disabled={check === "running"}>
        {t("mending.check")}
      </button>
      <div role="status">{check !== "none" && <CheckResult check={check} />}</div>
    </>
  );
}

function CheckResult({ check }: { readonly check: Exclude<Check, "none"> }) {
  if (check === "running") return <p>{t("mending.checking")}</p>;
  if ("failure" in check) return <p>{t("trouble.act", { why: check.failure })}</p>;
  const { indexWasRebuilt, restored, lost, cleared } = check;
  const isWhole = !indexWasRebuilt && restored === 0 && lost.length === 0 && cleared === 0;
  return (
    <>
      {isWhole && <p>{t("mending.whole")}</p>}
      {indexWasRebuilt && <p>{t("mending.indexRebuilt")}</p>}
      {restored > 0 && <p>{t("mending.restored", { count: restored })}</p>}
      {cleared > 0 && <p>{t("mending.cleared", { count: cleared })}</p>}
      {lost.length > 0 && (
        <>
          <p>{t("mending.lost")}</p>
          <ul>
            {[...new Set(lost)].map((title) => (
              <li key={title}>
                <bdi>{title}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
