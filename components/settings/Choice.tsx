import { useId } from "react";

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  /** A line under the legend. */
  readonly hint?: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, all in sight; it holds at once. */
export function Choice<Value extends string>({
  legend,
  hint,
  options,
  chosen,
  onChoose,
}: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset className="sl-choice" aria-describedby={hint === undefined ? undefined : `${name}-hint`}>
      <legend>{legend}</legend>
      {hint !== undefined && (
        <p className="sl-soft sl-choice-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div className="sl-choice-options">
        {options.map(({ value, label, lang }) => (
          <label className="sl-chip" key={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
            <span lang={lang}>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
