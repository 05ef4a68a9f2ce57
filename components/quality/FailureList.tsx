import { t } from "@/lib/words";
import type { KnownFailure } from "./known-failure";

const wordOf = (answer: KnownFailure["says"]): string =>
  answer === "silent" ? t("standing.silent") : t(`relation.${answer}`);

/** Pairs for which the answer falls short: what it says, and what a careful reader would say. */
export function FailureList({ failures }: { readonly failures: readonly KnownFailure[] }) {
  return (
    <ul className="sl-failures">
      {failures.map(({ cause, claim, passage, says, better }) => (
        <li key={cause}>
          <h3>{t(`quality.cause.${cause}`)}</h3>
          <blockquote lang="en" dir="ltr">
            <p>{claim}</p>
            <p>{passage}</p>
          </blockquote>
          <p>{t("quality.saysAndBetter", { says: wordOf(says), better: wordOf(better) })}</p>
        </li>
      ))}
    </ul>
  );
}
