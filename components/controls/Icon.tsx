/** Drawn on a grid of 16, in one line weight. */
const paths = {
  panel: "M2.5 3h11v10h-11zM9.5 3v10",
  search: "M11 11l3 3M12.2 7.2a5 5 0 1 1-10 0 5 5 0 0 1 10 0z",
  jump: "M8 2v9M4.5 7.8 8 11.3l3.5-3.5M3 14h10",
  note: "M3 13l.6-2.8 7.2-7.2 2.2 2.2-7.2 7.2zM9.5 4.3l2.2 2.2",
  remove: "M3 4.5h10M6.5 4.3V2.7h3v1.6M4.3 4.7l.6 8.6h6.2l.6-8.6M6.7 7v4M9.3 7v4",
  back: "M9.5 3.5 5 8l4.5 4.5",
  close: "M4 4l8 8M12 4l-8 8",
  save: "M8 2v7.5M5 6.8 8 9.8l3-3M3 11.5V13h10v-1.5",
  saved: "M3 8.4l3.3 3.3L13 4.6",
  settings: "M2 5h7M13 5h1M2 11h1M7 11h7M11 3v4M5 9v4",
  retry: "M13 8a5 5 0 1 1-1.5-3.6M13 2v3h-3",
} as const;

export type IconName = keyof typeof paths;

/** A picture beside a word; the word says it, so the picture is hidden from screen readers. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="sl-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false" data-icon={name}>
      <path d={paths[name]} />
    </svg>
  );
}
