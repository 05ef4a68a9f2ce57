import type { ReactNode } from "react";
import type { LibraryState } from "@/lib/state";
import { keyed, t } from "@/lib/words";
import { Notice, Waiting } from "../controls";

type Open = Extract<LibraryState, { readonly kind: "open" }>["library"];

interface LibraryGateProps {
  readonly state: LibraryState;
  readonly onReload: () => void;
  /** Puts a page around what stands in for the library; `Alone` where there is nothing else. */
  readonly frame?: (notice: ReactNode) => ReactNode;
  /** Ways out of a damaged library, where the surface has them. */
  readonly recovery?: ReactNode;
  readonly children: (library: Open) => ReactNode;
}

/**
 * Shows what needs the library once it is open; a library that cannot be opened never looks like an empty one. Where it
 * closed later, what stands there stays below the notice: it may hold words that are stored nowhere.
 */
export function LibraryGate(props: LibraryGateProps) {
  const { state, onReload, frame = (notice) => notice, recovery, children } = props;
  switch (state.kind) {
    case "opening":
      return frame(<Waiting what={t("library.opening")} />);
    case "failed":
      return frame(
        <FaultNotice fault={state.fault} message={state.message} onReload={onReload}>
          {state.fault === "damaged" && recovery}
        </FaultNotice>,
      );
    case "open":
      return (
        <>
          {state.isClosed === true && <FaultNotice fault="stale" onReload={onReload} />}
          {children(state.library)}
        </>
      );
  }
}

interface FaultNoticeProps {
  readonly fault: Extract<LibraryState, { readonly kind: "failed" }>["fault"];
  readonly message?: string;
  readonly onReload: () => void;
  readonly children?: ReactNode;
}

function FaultNotice({ fault, message, onReload, children }: FaultNoticeProps) {
  return (
    <Notice
      title={t(`libraryFault.${keyed(fault)}.title`)}
      isFailure
      actions={
        <button type="button" className="sl-button" data-weight="primary" onClick={onReload}>
          {t("action.tryAgain")}
        </button>
      }
    >
      <p>{t(`libraryFault.${keyed(fault)}.next`)}</p>
      {message !== undefined && <p className="sl-soft">{message}</p>}
      {children}
    </Notice>
  );
}
