import { useMemo, useState } from "react";
import type { Change, SourceVersion } from "@/lib/model";
import { t } from "@/lib/words";
import { ChangeList } from "../changes";
import { formatDay } from "../evidence";

interface EarlierVersionsProps {
  /** The latest first. */
  readonly versions: readonly SourceVersion[];
  /** The text as it is now. */
  readonly text: string;
  readonly changesSince: (earlier: string, later: string) => readonly Change[];
}

/** What a source said before: of each version what the next one said otherwise, and its text. */
export function EarlierVersions({ versions, text, changesSince }: EarlierVersionsProps) {
  if (versions.length === 0) return null;
  return (
    <section className="sl-versions" aria-label={t("versions.title")}>
      <h3>{t("versions.title")}</h3>
      {versions.map((version, at) => (
        <EarlierVersion
          key={version.id}
          version={version}
          next={versions[at - 1]?.text ?? text}
          changesSince={changesSince}
        />
      ))}
    </section>
  );
}

interface EarlierVersionProps extends Pick<EarlierVersionsProps, "changesSince"> {
  readonly version: SourceVersion;
  /** The text that took its place. */
  readonly next: string;
}

/** Texts are compared once the version is opened: it takes a moment for long ones. */
function EarlierVersion({ version, next, changesSince }: EarlierVersionProps) {
  const [isOpen, setIsOpen] = useState(false);
  const changes = useMemo(
    () => (isOpen ? changesSince(version.text, next) : []),
    [isOpen, changesSince, version.text, next],
  );
  return (
    <details className="sl-version" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary className="sl-focusable">
        {t("versions.until", { day: formatDay(version.replacedAt) ?? "" })}{" "}
        <bdi className="sl-soft">{version.title}</bdi>
      </summary>
      {isOpen && (
        <>
          {changes.length === 0 ? <p>{t("versions.same")}</p> : <ChangeList changes={changes} />}
          <details>
            <summary className="sl-focusable">{t("versions.text")}</summary>
            <p className="sl-source-text sl-version-text" dir="auto">
              {version.text}
            </p>
          </details>
        </>
      )}
    </details>
  );
}
