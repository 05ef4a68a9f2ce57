import { nodesOf, readSources, type SourceFile } from "../lib/words/read-sources";

/** An expression, and the line that it stands in. */
export interface Found {
  readonly place: string;
  readonly expression: RegExp;
}

const FOLDERS = ["components", "entrypoints", "lib", "seeds"];

function literalsIn(file: SourceFile): Found[] {
  return [...nodesOf(file)].flatMap((node): Found[] => {
    const literal = node as unknown as { start: number; regex?: { pattern: string; flags: string } };
    if (literal.regex === undefined) return [];
    const line = file.code.slice(0, literal.start).split("\n").length;
    const { pattern, flags } = literal.regex;
    return [{ place: `${file.path}:${line}`, expression: new RegExp(pattern, flags) }];
  });
}

/** The innermost line of the extension in a stack, as "lib/a/b.ts:12". */
const lineIn = (stack: string): string | undefined =>
  stack
    .split("\n")
    .slice(1)
    .map((frame) => /\/((?:components|entrypoints|lib|seeds)\/[^:?]+)[^:]*:(\d+)/.exec(frame))
    .find((frame) => frame !== null)
    ?.slice(1)
    .join(":");

/** What the modules of some files give to `RegExp` as they are loaded. */
async function builtBy(files: readonly SourceFile[]): Promise<Found[]> {
  const found: Found[] = [];
  const plain = globalThis.RegExp;
  globalThis.RegExp = new Proxy(plain, {
    construct(target, [pattern, flags]: [string, string?]) {
      const expression = new target(pattern, flags);
      const place = lineIn(new Error("where").stack ?? "");
      if (place !== undefined) found.push({ place, expression });
      return expression;
    },
  });
  try {
    for (const { path } of files) await import(/* @vite-ignore */ `../../${path}`);
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

/** Every regular expression that the extension is made with: its literals, and what is put together of several parts. */
export async function readExpressions(): Promise<readonly Found[]> {
  const files = await readSources(FOLDERS);
  const building = files.filter(({ code }) => code.includes("new RegExp("));
  return [...files.flatMap(literalsIn), ...(await builtBy(building))];
}
