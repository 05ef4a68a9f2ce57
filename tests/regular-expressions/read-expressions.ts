import { nodesOf, readSources, type SourceFile } from "../lib/words/read-sources";

export interface Literal {
  readonly place: string;
  readonly expression: RegExp;
}

/** The literals of a file, and what `RegExp` is given as one string. */
function expressionsIn(file: SourceFile): Literal[] {
  return [...nodesOf(file)].flatMap((node): Literal[] => {
    const literal = node as unknown as { start: number; regex?: { pattern: string; flags: string } };
    if (literal.regex === undefined) return [];
    const line = file.code.slice(0, literal.start).split("\n").length;
    const { pattern, flags } = literal.regex;
    return [{ place: `${file.path}:${line}`, expression: new RegExp(pattern, flags) }];
  });
}

/** Every regular expression that the extension is made with. */
export const readExpressions = async (): Promise<readonly Literal[]> =>
  (await readSources(["components", "entrypoints", "lib", "seeds"])).flatMap(expressionsIn);
