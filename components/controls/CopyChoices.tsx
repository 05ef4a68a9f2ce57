interface CopyChoicesProps<Kind extends string> {
  readonly title: string;
  readonly choices: readonly { readonly kind: Kind; readonly words: string }[];
  readonly onChoose: (kind: Kind) => void;
}

/** The forms in which a copy of something can be taken, folded away until one is wanted. */
export function CopyChoices<Kind extends string>({ title, choices, onChoose }: CopyChoicesProps<Kind>) {
  return (
    <details className="sl-copies">
      <summary className="sl-focusable">{title}</summary>
      <div className="sl-actions">
        {choices.map(({ kind, words }) => (
          <button key={kind} type="button" className="sl-button" onClick={() => onChoose(kind)}>
            {words}
          </button>
        ))}
      </div>
    </details>
  );
}
