import { type ReactNode, useId } from "react";

interface SwitchProps {
  readonly label: ReactNode;
  /** A line under the label. */
  readonly hint?: string;
  readonly on: boolean;
  readonly disabled?: boolean;
  /** Runs in the turn of the click, so that a permission may be asked for. */
  readonly onSwitch: (on: boolean) => void;
}

/** Something that is on or off at once, with no button to confirm. */
export function Switch({ label, hint, on, disabled = false, onSwitch }: SwitchProps) {
  const hintId = useId();
  return (
    <label className="sl-switch">
      <span className="sl-switch-text">
        <span>{label}</span>
        {hint !== undefined && (
          <span className="sl-soft sl-switch-hint" id={hintId}>
            {hint}
          </span>
        )}
      </span>
      <input
        type="checkbox"
        role="switch"
        className="sl-switch-input"
        checked={on}
        aria-checked={on}
        disabled={disabled}
        aria-describedby={hint === undefined ? undefined : hintId}
        onChange={(event) => onSwitch(event.currentTarget.checked)}
      />
    </label>
  );
}
