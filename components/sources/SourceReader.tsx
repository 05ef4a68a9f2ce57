import type { ComponentProps } from "react";
import type { Source } from "@/lib/model";
import { t } from "@/lib/words";
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
      title={t("sources.goneTitle")}
      actions={
        <button type="button" className="sl-button" onClick={view.onBack}>
          {t("sources.all")}
        </button>
      }
    >
      <p>{t("sources.gone")}</p>
    </Notice>
  );
}
