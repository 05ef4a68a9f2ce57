/** Whether the browser lets Sourcelight read every page as it opens. */
export type Permission = "unknown" | "not-granted" | "granted" | "declined";

interface HighlightChoiceProps {
  readonly permission: Permission;
  /** Runs in the turn of the click, as the browser demands. */
  readonly onAsk: () => void;
}

/** The one permission, asked for with its reason. */
export function HighlightChoice({ permission, onAsk }: HighlightChoiceProps) {
  if (permission === "granted") {
    return (
      <p className="sl-choice-done" role="status">
        Done. Claims now light up on the articles you open. Switch single sites off with the toolbar button.
      </p>
    );
  }
  return (
    <>
      <button type="button" className="sl-button sl-big-button" data-weight="primary" onClick={onAsk}>
        Highlight while I browse
      </button>
      <p className="sl-soft">
        The browser will ask whether Sourcelight may read all sites: it has to see a page to find its claims.
        Rather choose single sites? Skip this, and use the switch behind the toolbar button on each.
      </p>
      <p role="status">
        {permission === "declined" &&
          "Nothing was changed. The toolbar button still reads the page in front whenever you click it."}
      </p>
    </>
  );
}
