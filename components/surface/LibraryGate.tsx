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

/** Shows what needs the library once it is open; a library that cannot be opened never looks like an empty one. */
export function LibraryGate(props: LibraryGateProps) {
  const { state, onReload, frame = (notice) => notice, recovery, children } = props;
  switch (state.kind) {
    case "opening":
      return frame(<Waiting what={t("library.opening")} />);
    case "failed":
      return frame(
        <Notice
          title={t(`libraryFault.${keyed(state.fault)}.title`)}
          isFailure
          actions={
            <button type="button" className="sl-button" data-weight="primary" onClick={onReload}>
              {t("action.tryAgain")}
            </button>
          }
        >
          <p>{t(`libraryFault.${keyed(state.fault)}.next`)}</p>
          <p className="sl-soft">{state.message}</p>
          {state.fault === "damaged" && recovery}
        </Notice>,
      );
    case "open":
      return children(state.library);
  }
}
