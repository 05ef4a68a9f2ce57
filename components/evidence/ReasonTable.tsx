import type { Reason } from "@/lib/model";
import { keyed, t } from "@/lib/words";
import { markOfRelation, StandingMark } from "../standing";

interface ReasonTableProps {
  readonly reasons: readonly Reason[];
  /** Names the table to those who cannot see what it stands under. */
  readonly caption: string;
}

const markOfVerdict = {
  agrees: markOfRelation.supports,
  conflicts: markOfRelation.conflicts,
  differs: markOfRelation.differs,
} as const;

/** Claim and source laid side by side, slot by slot. */
export function ReasonTable({ reasons, caption }: ReasonTableProps) {
  if (reasons.length === 0) return null;
  return (
    <table className="sl-reasons">
      <caption className="sl-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t("evidence.slot")}</th>
          <th scope="col">{t("evidence.page")}</th>
          <th scope="col">{t("evidence.source")}</th>
          <th scope="col">{t("evidence.verdict")}</th>
        </tr>
      </thead>
      <tbody>
        {reasons.map((reason) => (
          <ReasonRow key={`${reason.slot} ${reason.claim} ${reason.evidence}`} reason={reason} />
        ))}
      </tbody>
    </table>
  );
}

/** That equal words agree needs no explanation. */
const needsNote = ({ verdict, claim, evidence }: Reason): boolean =>
  verdict !== "agrees" || claim.toLowerCase() !== evidence.toLowerCase();

function ReasonRow({ reason }: { readonly reason: Reason }) {
  return (
    <>
      <tr data-verdict={reason.verdict} data-noted={needsNote(reason)}>
        <th scope="row">{t(`slot.${reason.slot}`)}</th>
        <td>
          <Words words={reason.claim} />
        </td>
        <td>
          <Words words={reason.evidence} />
        </td>
        <td>
          <StandingMark standing={markOfVerdict[reason.verdict]} word={t(`verdict.${reason.verdict}`)} />
        </td>
      </tr>
      {needsNote(reason) && (
        <tr className="sl-reason-note">
          <td />
          <td colSpan={3}>{t(`note.${keyed(reason.note)}`)}</td>
        </tr>
      )}
    </>
  );
}

const Words = ({ words }: { readonly words: string }) =>
  words === "" ? (
    <span className="sl-soft">{t("unknown.stated")}</span>
  ) : (
    <bdi className="sl-reason-words">{words}</bdi>
  );
