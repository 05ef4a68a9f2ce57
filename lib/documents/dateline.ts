export interface Dateline {
  /** The outlet that the dateline names. */
  readonly outlet: string;
  /** The paragraph without the dateline. */
  readonly rest: string;
}

const NAME = "(?:[A-Z][\\w.&']{0,29} ){0,3}[A-Z][\\w.&']{0,29}";

/**
 * Words that open a sentence but never end a compound: after a hyphen without spaces they show that the hyphen
 * parts an outlet from its sentence ("Watchman-On Monday"), which it does not in "Anglo-Saxon".
 */
const OPENERS = "On|In|At|As|The|A|An|After|Before|By|For|From|It|There|This|These|When|While|With";

/** Words in the names of outlets, which a town before a spaced dash does not bear. */
const PRESS =
  "News|Press|Times|Post|Agency|Herald|Tribune|Today|Daily|Weekly|Monitor|Gazette|Journal|Wire|TV|Radio";

const datelines: readonly RegExp[] = [
  new RegExp(`^(${NAME}) ?/ (?=[A-Z"“])`),
  new RegExp(`^(${NAME})-(?=(?:${OPENERS}) )`),
  new RegExp(`^((?:[A-Z][\\w.&']{0,29} ){0,3}(?:${PRESS})) ?[-–—] ?(?=[A-Z"“])`),
];

/** The outlet that opens a paragraph, as in "Harbour News/ The port ..."; a town before a dash is none. */
export function readDateline(paragraph: string): Dateline | undefined {
  for (const dateline of datelines) {
    const match = dateline.exec(paragraph);
    if (match?.[1] !== undefined) return { outlet: match[1], rest: paragraph.slice(match[0].length) };
  }
  return undefined;
}
