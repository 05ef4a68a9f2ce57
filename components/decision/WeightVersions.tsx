import { t } from "@/lib/words";

interface WeightVersionsProps {
  readonly version: string;
  readonly weights: Readonly<Record<string, string>>;
}

/** Which build answered, and with which weights. */
export function WeightVersions({ version, weights }: WeightVersionsProps) {
  return (
    <ul className="sl-versions">
      <li>{t("decision.extensionVersion", { version })}</li>
      {Object.entries(weights).map(([name, fingerprint]) => (
        <li key={name}>
          {t("decision.weightFile")} <code dir="ltr">{[name, fingerprint].join(" ")}</code>
        </li>
      ))}
    </ul>
  );
}
