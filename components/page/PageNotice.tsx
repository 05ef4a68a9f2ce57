import type { PageView } from "@/lib/state";
import { Icon, Notice, Waiting } from "../controls";
import { notReadWords } from "./page-words";

interface PageNoticeProps {
  readonly view: Exclude<PageView, { readonly kind: "ready" }>;
  readonly onRead: () => void;
}

/** What a surface shows of a page that has no claims to show. */
export function PageNotice({ view, onRead }: PageNoticeProps) {
  switch (view.kind) {
    case "loading":
      return <Waiting what="Asking the page…" />;
    case "reading":
      return <Waiting what="Reading this page…" />;
    case "not-read":
      return (
        <Notice
          title="This page was not read yet"
          actions={<ReadButton onRead={onRead} label="Read this page" />}
        >
          <p>Its claims are found on your machine; nothing is sent anywhere.</p>
        </Notice>
      );
    case "unsupported":
      return (
        <Notice title="This page cannot be read">
          <p>
            Browsers keep extensions away from their own pages and from their stores. Any article on the web
            will do.
          </p>
        </Notice>
      );
    case "left-alone":
      return (
        <Notice title={notReadWords[view.why].title}>
          <p>{notReadWords[view.why].text}</p>
        </Notice>
      );
    case "failed":
      return (
        <Notice
          title="The page could not be read"
          isFailure
          actions={<ReadButton onRead={onRead} label="Try again" isRetry />}
        >
          <p>
            If trying again does not help, reload the page, or click the toolbar button while the page is in
            front.
          </p>
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
