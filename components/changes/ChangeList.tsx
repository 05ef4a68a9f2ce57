import type { Change } from "@/lib/model";
import { t } from "@/lib/words";
import { Words } from "../words";

/** What a text says otherwise than before, one fact or sentence an entry. */
export function ChangeList({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <ul className="sl-changes">
      {changes.map((change) => (
        <li key={JSON.stringify(change)} className="sl-change" data-kind={change.kind}>
          <span className="sl-change-kind">{t(`change.${change.kind}`)}</span>
          <ChangeWords change={change} />
        </li>
      ))}
    </ul>
  );
}

function ChangeWords({ change }: { readonly change: Change }) {
  switch (change.kind) {
    case "added":
    case "correction":
      return <Quoted words={change.after} />;
    case "removed":
      return (
        <del>
          <Quoted words={change.before} />
        </del>
      );
    case "reworded":
      return (
        <>
          <del>
            <Quoted words={change.before} />
          </del>
          <ins>
            <Quoted words={change.after} />
          </ins>
        </>
      );
    default:
      return (
        <>
          <strong>
            <Fact before={change.before} after={change.after} />
          </strong>
          <Quoted words={change.sentence} />
        </>
      );
  }
}

interface FactProps {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function Fact({ before, after }: FactProps) {
  const [old, now] = [<bdi key="before">{before}</bdi>, <bdi key="after">{after}</bdi>];
  if (before === undefined) return <Words of="change.new" with={{ after: now }} />;
  if (after === undefined) return <Words of="change.gone" with={{ before: old }} />;
  return <Words of="change.against" with={{ before: old, after: now }} />;
}

const Quoted = ({ words }: { readonly words: string }) => <bdi className="sl-change-words">{words}</bdi>;
