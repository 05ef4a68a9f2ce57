import type { Prepared } from "../statement";
import { isFiniteVerb } from "../words/finite-verb";

/** What a statement speaks of, as far as its first words tell. */
export interface Subject {
  /** Positions of its content words, its head last; none where a pronoun stands for it. */
  readonly content: readonly number[];
  /** True where only the text before can say what is meant: "it", "this development". */
  readonly leansOnContext: boolean;
}

const openers = new Set(
  "in on at during under after before since until as with for by from among amid despite while when once although according without following".split(
    " ",
  ),
);
const determiners = new Set(
  "the a an its his her their our this that these those both all some any 's ’s".split(" "),
);
const pronouns = new Set("it he she they this that these those".split(" "));

/** Position of the first word at or after an offset. */
function positionAt({ words }: Prepared, offset: number): number {
  const position = words.findIndex((word) => word.start >= offset);
  return position < 0 ? words.length : position;
}

/** Past a phrase that sets the scene and, for what is reported, past the words for who said so. */
function startOfSubject(statement: Prepared, isReported: boolean): number {
  const { analysis, words } = statement;
  const reported = analysis.attributions.find(
    ({ source, content: [first] }) =>
      first !== undefined && source.start < first.start && source.start < first.end,
  );
  let start = positionAt(statement, (isReported ? reported?.content[0]?.start : 0) ?? 0);
  if (words[start]?.lower === "that") start += 1;
  if (!openers.has(words[start]?.lower ?? "")) return start;
  const comma = analysis.text.indexOf(",", words[start]?.end);
  const after = comma < 0 ? words.length : positionAt(statement, comma);
  return after < words.length - 1 ? after : start;
}

/** "It is not known who ...": the pronoun stands for nothing. */
const expletive = /^it (?:is|was|has|had|will|remains)\b.*\b(?:that|who|whether|how|what|why|where)\b/i;

/** The first noun phrase before the finite verb: of what the statement reports, or with `reported` false of itself. */
export function subjectOf(statement: Prepared, { reported = true } = {}): Subject {
  const { words } = statement;
  const content: number[] = [];
  const start = startOfSubject(statement, reported);
  const isEmpty = expletive.test(statement.analysis.text);
  let leansOnContext = false;
  for (let position = start; position < words.length; position += 1) {
    const word = words[position];
    if (word === undefined || (position > start && isFiniteVerb(words, position))) break;
    if (word.wordKind !== "function") content.push(position);
    else if (pronouns.has(word.lower) && content.length === 0) leansOnContext = !isEmpty;
    else if (!determiners.has(word.lower) && content.length > 0) break;
  }
  // "Hamas says that it is committed": the pronoun stands for who says so.
  if (leansOnContext && content.length === 0 && reported && start > 0)
    return subjectOf(statement, { reported: false });
  return { content, leansOnContext };
}
