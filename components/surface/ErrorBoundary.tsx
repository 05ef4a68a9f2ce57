import { Component, type ReactNode } from "react";
import { t } from "@/lib/words";
import { Notice } from "../controls";
import { Alone } from "./Alone";

interface ErrorBoundaryProps {
  readonly onReload: () => void;
  readonly children: ReactNode;
}

/** A fault of ours shows as a notice with a way out, not as an empty surface. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly message: string | undefined }> {
  override state = { message: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    if (this.state.message === undefined) return this.props.children;
    return (
      <Alone>
        <Notice
          title={t("trouble.ours")}
          isFailure
          actions={
            <button type="button" className="sl-button" data-weight="primary" onClick={this.props.onReload}>
              {t("action.loadAgain")}
            </button>
          }
        >
          <p>{t("trouble.safe")}</p>
          <p className="sl-soft">{this.state.message}</p>
        </Notice>
      </Alone>
    );
  }
}
