/** What is put between two characters, or done to the text, so that it does not read as it is stored. */
const TRICKS: Readonly<Record<string, (text: string, at: number) => string>> = {
  "right-to-left override": (text, at) => put(text, at, "\u202e"),
  "left-to-right override": (text, at) => put(text, at, "\u202d"),
  "right-to-left embedding without an end": (text, at) => put(text, at, "\u202b"),
  "right-to-left isolate without an end": (text, at) => put(text, at, "\u2067"),
  "an end of an isolate without a beginning": (text, at) => put(text, at, "\u2069"),
  "right-to-left mark": (text, at) => put(text, at, "\u200f"),
  "zero-width space": (text, at) => put(text, at, "\u200b"),
  "zero-width joiner": (text, at) => put(text, at, "\u200d"),
  "zero-width non-joiner": (text, at) => put(text, at, "\u200c"),
  "word joiner": (text, at) => put(text, at, "\u2060"),
  "byte order mark": (text, at) => put(text, at, "\ufeff"),
  "soft hyphen": (text, at) => put(text, at, "\u00ad"),
  "no-break space": (text) => text.replaceAll(" ", "\u00a0"),
  "narrow spaces": (text) => text.replaceAll(" ", "\u202f"),
  "combining accents": (text, at) => put(text, at, "\u0301\u0323"),
  "accents apart from their letters": (text) => text.normalize("NFD"),
  "accents joined to their letters": (text) => text.normalize("NFC"),
  "Cyrillic letters that look Latin": (text) =>
    text.replaceAll("a", "\u0430").replaceAll("e", "\u0435").replaceAll("o", "\u043e"),
  "wide letters and digits": (text) =>
    text.replace(/[0-9A-Za-z]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  "tags that nobody sees": (text, at) => put(text, at, "\u{e0041}\u{e007f}"),
};

const put = (text: string, at: number, what: string): string => text.slice(0, at) + what + text.slice(at);

const SENTENCES: readonly string[] = [
  "The port of Wexcombe handled 412 ships in February 2024, its master said.",
  "Forty-one people were hurt when the ferry Zoë hit the quay on 3 March 2024.",
  "“We found 18 barrels,” said Renée Ångström, who led the search.",
  "The crossing was shut for 33 days after the storm, the council said.",
  "Exports of salted cod rose by 12.5 percent to $4.2 million last year.",
  "It was the first strike at the shipyard since 1997, the union said.",
  "The café on the pier was sold for €310,000 to José Muñoz in May 2023.",
  "No one was on board when the barge sank off São Tomé, officials said.",
  "The mayor, Ólafur Jónsson, won 54 percent of the vote on 12 June 2022.",
  "Rescuers from Malmö reached the wreck at 14:30 and found eight survivors.",
];

/** Where in a sentence the trick is played, as a share of its length; another one in each sentence. */
const SHARES = [0.05, 0.2, 0.35, 0.45, 0.55, 0.6, 0.7, 0.8, 0.9, 1];

export interface DeceptiveText {
  readonly trick: string;
  readonly text: string;
}

/** Texts that a reader sees otherwise than they are stored. */
export const deceptiveTexts: readonly DeceptiveText[] = Object.entries(TRICKS).flatMap(([trick, play]) =>
  SENTENCES.map((sentence, index) => ({
    trick,
    text: play(sentence, Math.floor((SHARES[index] ?? 0) * sentence.length)),
  })),
);
