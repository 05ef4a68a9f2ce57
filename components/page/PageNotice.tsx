import type { PageView } from "@/lib/state";
import { keyed, t } from "@/lib/words";
import { Icon, Notice, Waiting } from "../controls";

interface PageNoticeProps {
  readonly view: Exclude<PageView, { readonly kind: "ready" }>;
  readonly onRead: () => void;
}

/** What a surface shows of a page that has no claims to show. */
export function PageNotice({ view, onRead }: PageNoticeProps) {
  switch (view.kind) {
    case "loading":
      return <Waiting what={t("reading.asking")} />;
    case "reading":
      return <Waiting what={t("reading.reading")} />;
    case "not-read":
      return (
        <Notice
          title={t("reading.notReadTitle")}
          actions={<ReadButton onRead={onRead} label={t("reading.read")} />}
        >
          <p>{t("reading.notRead")}</p>
        </Notice>
      );
    case "unsupported":
      return (
        <Notice title={t("reading.unsupportedTitle")}>
          <p>{t("reading.unsupported")}</p>
        </Notice>
      );
    case "left-alone":
      return (
        <Notice title={t(`leftAlone.${keyed(view.why)}.title`)}>
          <p>{t(`leftAlone.${keyed(view.why)}.text`)}</p>
        </Notice>
      );
    case "failed":
      return (
        <Notice
          title={t("reading.failedTitle")}
          isFailure
          actions={<ReadButton onRead={onRead} label={t("action.tryAgain")} isRetry />}
        >
          <p>{t("reading.failed")}</p>
          <p className="sl-soft">{view.message}</p>
        </Notice>
      );
  }
}

interface ReadButtonProps {
  readonly onRead: () => void;
  readonly label: string;
  readonly isRetry?: boolean;
}

const ReadButton = ({ onRead, label, isRetry = false }: ReadButtonProps) => (
  <button type="button" className="sl-button" data-weight="primary" onClick={onRead}>
    {isRetry && <Icon name="retry" />}
    {label}
  </button>
);
