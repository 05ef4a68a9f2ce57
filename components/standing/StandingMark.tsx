import type { Standing } from "@/lib/model";
import { t } from "@/lib/words";

interface StandingMarkProps {
  readonly standing: Standing;
  /** `shape` where the word already stands beside it; screen readers then skip the mark. */
  readonly show?: "shape" | "shape-and-word";
  /** Another word for the same shape, as relations have. */
  readonly word?: string;
}

/** A standing as a shape, a colour and a word; the shapes differ in outline, so colour is never alone. */
export function StandingMark({ standing, show = "shape-and-word", word }: StandingMarkProps) {
  return (
    <span className="sl-standing" data-standing={standing}>
      <svg className="sl-standing-shape" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        {shapes[standing]}
      </svg>
      {show === "shape-and-word" && (
        <span className="sl-standing-word">{word ?? t(`standing.${standing}`)}</span>
      )}
    </span>
  );
}

/** The shape alone, to be set into a drawing: a square of 16 around its middle. */
export function StandingShape({ standing, x, y }: StandingShapeProps) {
  return (
    <svg
      className="sl-standing sl-standing-shape"
      data-standing={standing}
      viewBox="0 0 16 16"
      x={x - 8}
      y={y - 8}
      width="16"
      height="16"
      aria-hidden="true"
      focusable="false"
    >
      {shapes[standing]}
    </svg>
  );
}

interface StandingShapeProps {
  readonly standing: Standing;
  readonly x: number;
  readonly y: number;
}

const shapes = {
  supported: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path className="sl-standing-cut" d="M4.6 8.3 7 10.7l4.4-5" />
    </>
  ),
  conflicting: (
    <>
      <path d="M8 .2 15.8 8 8 15.8.2 8z" fill="currentColor" />
      <path className="sl-standing-cut" d="M5 6.7h6M5 9.5h6M9.6 4.6l-3.2 7" />
    </>
  ),
  contested: (
    <>
      <path d="M7 1.2a6.9 6.9 0 0 0 0 13.6z" fill="currentColor" />
      <path className="sl-standing-line" d="M9.8 2a6.3 6.3 0 0 1 0 12z" />
    </>
  ),
  unclear: (
    <>
      <rect className="sl-standing-line" x="1.8" y="1.8" width="12.4" height="12.4" rx="2.5" />
      <path
        className="sl-standing-line"
        d="M4.5 6.7c1.2-1.3 2.3-1.3 3.5-.3s2.3 1 3.5-.3M4.5 10.2c1.2-1.3 2.3-1.3 3.5-.3s2.3 1 3.5-.3"
      />
    </>
  ),
  silent: <circle className="sl-standing-line sl-standing-dashes" cx="8" cy="8" r="6.2" />,
} as const satisfies Record<Standing, React.JSX.Element>;
