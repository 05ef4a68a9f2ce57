const NAME = "pictures";

/** The fragment of an address that draws the claims of a source, or of the newest. */
export const hashOfPictures = (sourceId = ""): string => `#${new URLSearchParams({ [NAME]: sourceId })}`;

/** The source that a fragment asks to draw, empty for any; `undefined` for a fragment that asks for none. */
export const picturesOfHash = (hash: string): string | undefined =>
  new URLSearchParams(hash.replace(/^#/, "")).get(NAME) ?? undefined;
