/** The outline of what is about to come, said once to those who cannot see it. */
export function Waiting({ what, lines = 4 }: { readonly what: string; readonly lines?: number }) {
  return (
    <div className="sl-waiting" role="status">
      <span className="sl-hidden">{what}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike and never move
        <span className="sl-waiting-line" key={line} aria-hidden="true" />
      ))}
    </div>
  );
}
