import { Fragment, type ReactNode } from "react";
import { type MessageKey, piecesOf } from "@/lib/words";

type WordsProps<Key extends MessageKey> = {
  readonly of: Key;
} & (Parameters<typeof piecesOf<Key, ReactNode>> extends [Key, infer With]
  ? { readonly with: With }
  : object);

/** A message whose names are filled with elements: a word in `<bdi>`, a link. */
export function Words<Key extends MessageKey>(props: WordsProps<Key>) {
  const fill = "with" in props ? [props.with] : [];
  const pieces = piecesOf<Key, ReactNode>(props.of, ...(fill as never));
  return pieces.map((piece) =>
    typeof piece === "string" ? piece : <Fragment key={piece.name}>{piece.value}</Fragment>,
  );
}
