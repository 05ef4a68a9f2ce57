import type { Span } from "./span";

export type NameKind = "person" | "organisation" | "place" | "demonym" | "work" | "other";

/** A proper name as it stands in a text, with what it stands for in the document. */
export interface Name extends Span {
  readonly kind: NameKind;
  readonly surface: string;
  /** The fullest form of the same name seen in the document: "Karoline Leavitt" for "Leavitt". */
  readonly full: string;
  /** Title or role next to the name, lower case: "white house press secretary". */
  readonly role?: string;
}

/** A stretch of text whose truth is turned round: the cue ("not", "denied") and what it governs. */
export interface Negation {
  readonly cue: Span;
  readonly scope: Span;
  readonly kind: "negation" | "denial";
}

/** A stretch of text that is not stated as a plain fact. */
export interface Modality {
  readonly cue: Span;
  readonly scope: Span;
  readonly kind: "hedge" | "plan" | "prediction" | "condition" | "obligation";
}

/** "first", "only", "largest", "never before", with what it ranges over. */
export interface Superlative extends Span {
  /** Canonical form: "first", "only", "largest", "record", "unprecedented", "never". */
  readonly canonical: string;
  /** The span of what it ranges over: "direct talks since 1997". */
  readonly over?: Span;
}

/** Who is said to say what. All spans index the text that was analysed. */
export interface Attribution {
  readonly source: Span;
  readonly cue: Span;
  /** One span for each contiguous piece, in order. */
  readonly content: readonly Span[];
  readonly anonymous: boolean;
  readonly quoted: boolean;
  /** Said or written, thought or known, or only an attitude to it ("backs the plan"). */
  readonly manner?: "speech" | "thought" | "stance";
  /** The outlet or document through which it came ("Axios" in "two officials told Axios"). */
  readonly via?: Span;
}
