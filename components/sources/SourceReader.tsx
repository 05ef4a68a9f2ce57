import type { ComponentProps } from "react";
import type { Source } from "@/lib/model";
import { Notice } from "../controls";
import { SourceView } from "./SourceView";

interface SourceReaderProps extends Omit<ComponentProps<typeof SourceView>, "source"> {
  /** Absent when the library does not have it (any more). */
  readonly source: Source | undefined;
}

/** A source, or the plain word that it is gone. */
export function SourceReader({ source, ...view }: SourceReaderProps) {
  if (source !== undefined) return <SourceView source={source} {...view} />;
  return (
    <Notice
      title="This source is not in your library"
      actions={
        <button type="button" className="sl-button" onClick={view.onBack}>
          All sources
        </button>
      }
    >
      <p>It was removed, or never stored here. Notes on it are kept under “Notes”.</p>
    </Notice>
  );
}
