import { hashOfSource } from "@/lib/state";
import { formatDay } from "../evidence";
import type { SourceRow } from "./source-row";
import { kindWords } from "./source-words";

interface SourceTableProps {
  readonly sources: readonly SourceRow[];
  readonly onRemove: (sourceId: string) => void;
}

/** The sources as a table, for the library page; a title leads to its text. */
export function SourceTable({ sources, onRemove }: SourceTableProps) {
  return (
    <table className="sl-table">
      <caption className="sl-hidden">Stored sources, the newest first</caption>
      <thead>
        <tr>
          <th scope="col">Title</th>
          <th scope="col">Outlet</th>
          <th scope="col">Published</th>
          <th scope="col">Kind</th>
          <th scope="col" className="sl-number">
            Notes
          </th>
          <th scope="col">
            <span className="sl-hidden">Remove</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {sources.map((source) => (
          <tr key={source.id}>
            <th scope="row">
              <a className="sl-table-link sl-focusable" href={hashOfSource({ sourceId: source.id })}>
                <bdi>{source.title}</bdi>
              </a>
            </th>
            <td>
              <bdi>{source.outlet ?? "unknown"}</bdi>
            </td>
            <td className="sl-nowrap">{formatDay(source.publishedAt) ?? "no date"}</td>
            <td className="sl-nowrap">{kindWords[source.kind]}</td>
            <td className="sl-number">{source.notes}</td>
            <td>
              <button
                type="button"
                className="sl-link"
                aria-label={`Remove “${source.title}”`}
                onClick={() => onRemove(source.id)}
              >
                Remove
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
