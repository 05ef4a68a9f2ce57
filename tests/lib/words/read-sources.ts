import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { parseSync } from "oxc-parser";

const root = join(import.meta.dirname, "../../..");

export interface SourceFile {
  /** Relative to the project. */
  readonly path: string;
  readonly code: string;
}

/** Every source file of the extension, or of other folders. */
export async function readSources(
  folders: readonly string[] = ["components", "entrypoints", "lib"],
): Promise<SourceFile[]> {
  const found = await Promise.all(
    folders.map((folder) => readdir(join(root, folder), { recursive: true, withFileTypes: true })),
  );
  const paths = found
    .flat()
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Promise.all(
    paths.map(async (path) => ({ path: relative(root, path), code: await readFile(path, "utf8") })),
  );
}

/** What a reader sees or hears; `className`, `role` and their like are no words. */
const SPOKEN = /^(?:aria-label|aria-description|alt|caption|hint|label|placeholder|title|what)$/;
const LETTERS = /\p{L}{2}/u;

export interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}

const isNode = (value: unknown): value is Node =>
  typeof value === "object" && value !== null && typeof (value as Node).type === "string";

function* nodesUnder(node: Node): Generator<Node> {
  yield node;
  for (const value of Object.values(node).flat()) if (isNode(value)) yield* nodesUnder(value);
}

/** The syntax tree of a file, node by node. */
export function nodesOf({ path, code }: SourceFile): Generator<Node> {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
  return nodesUnder(program as unknown as Node);
}

/** Words that stand in the JSX of a file instead of in the files of words. */
export const literalWords = (file: SourceFile): readonly string[] =>
  [...nodesOf(file)].flatMap((node) => wordsOf(node).map((words) => `${file.path}: ${words}`));

function wordsOf(node: Node): readonly string[] {
  if (node.type === "JSXElement" || node.type === "JSXFragment")
    return (node.children as Node[]).flatMap(shownBy);
  if (node.type !== "JSXAttribute" || !SPOKEN.test(String((node.name as Node).name))) return [];
  return isNode(node.value) ? shownBy(node.value) : [];
}

function shownBy(node: Node): readonly string[] {
  if (node.type === "JSXText") return [String(node.value).trim()].filter((text) => LETTERS.test(text));
  return literalsIn(node.type === "JSXExpressionContainer" ? (node.expression as Node) : node);
}

/** The words of a literal, of a template, or of either branch of a choice. */
function literalsIn(node: Node): readonly string[] {
  switch (node.type) {
    case "Literal":
      return typeof node.value === "string" && LETTERS.test(node.value) ? [node.value] : [];
    case "TemplateLiteral":
      return (node.quasis as { value: { raw: string } }[])
        .map(({ value }) => value.raw)
        .filter((raw) => LETTERS.test(raw));
    case "ConditionalExpression":
      return [...literalsIn(node.consequent as Node), ...literalsIn(node.alternate as Node)];
    case "LogicalExpression":
      return literalsIn(node.right as Node);
    default:
      return [];
  }
}
