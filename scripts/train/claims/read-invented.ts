import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Judged } from "./read-training";

const FOLDER = fileURLToPath(new URL("./invented", import.meta.url));

/** From this grade on a sentence counts: 2 is worth checking, 1 a minor fact, 0 no claim. */
export const WORTH_CHECKING = 2;
/** An address is prepared to persuade by facts: there whatever can be verified is worth checking. */
const VERIFIABLE = 1;

/** A sentence under the heading of its text, with its grade. */
interface Graded {
  readonly title: string;
  readonly text: string;
  readonly grade: number;
}

/** Lines are "# title", or a grade and a sentence; empty lines part texts. Other lines throw. */
export function parseInvented(text: string): Graded[] {
  let title = "";
  return text.split("\n").flatMap((line): Graded[] => {
    if (line === "") return [];
    const rest = line.slice(2);
    if (line.startsWith("# ")) {
      title = rest;
      return [];
    }
    if (!/^[012] \S/u.test(line)) throw new Error(`neither a title nor a graded sentence: ${line}`);
    return [{ title, text: rest, grade: Number(line.charAt(0)) }];
  });
}

const readGraded = async (path: string): Promise<Graded[]> =>
  parseInvented(await readFile(`${FOLDER}/${path}`, "utf8"));

/** Articles written for this project, in order of file name. */
export async function readInventedArticles(): Promise<Judged[]> {
  const files = (await readdir(`${FOLDER}/articles`)).sort();
  const graded = (await Promise.all(files.map((file) => readGraded(`articles/${file}`)))).flat();
  return graded.map(({ title, text, grade }) => ({ title, text, label: grade >= WORTH_CHECKING }));
}

/** Speeches written for this project; they have no title, as speech has none. */
export async function readInventedSpeeches(): Promise<Judged[]> {
  const readSpeeches = async (file: string, least: number): Promise<Judged[]> =>
    (await readGraded(`speeches/${file}`)).map(({ text, grade }) => ({ text, label: grade >= least }));
  return [
    ...(await readSpeeches("addresses.txt", VERIFIABLE)),
    ...(await readSpeeches("debates.txt", WORTH_CHECKING)),
  ];
}
