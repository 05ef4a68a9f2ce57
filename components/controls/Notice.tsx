import type { ReactNode } from "react";

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  /** What can be done about it. */
  readonly actions?: ReactNode;
  /** A failure is announced at once, anything else is read when it is reached. */
  readonly isFailure?: boolean;
}

/** What stands where content would: why there is none, and what to do next. */
export function Notice({ title, children, actions, isFailure = false }: NoticeProps) {
  return (
    <div className="sl-notice" data-failure={isFailure} role={isFailure ? "alert" : undefined}>
      <h2 className="sl-notice-title">{title}</h2>
      {children}
      {actions !== undefined && <div className="sl-actions">{actions}</div>}
    </div>
  );
}
