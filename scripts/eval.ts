import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import type { EvalTask, Evaluation } from "./eval/task";

const tasks: Record<string, () => Promise<EvalTask>> = {
  anchor: async () => (await import("./eval/anchor")).evaluateAnchor,
  attribute: async () => (await import("./eval/attribute")).evaluateAttribute,
  compare: async () => (await import("./eval/compare")).evaluateCompare,
  extract: async () => (await import("./eval/extract")).evaluateExtract,
  found: async () => (await import("./eval/found")).evaluateFound,
  quantities: async () => (await import("./eval/quantities")).evaluateQuantities,
  detect: async () => (await import("./eval/detect")).evaluateDetect,
  dates: async () => (await import("./eval/dates")).evaluateDates,
  retrieve: async () => (await import("./eval/retrieve")).evaluateRetrieve,
  origins: async () => (await import("./eval/origins")).evaluateOrigins,
  tour: async () => (await import("./eval/tour")).evaluateTour,
  segment: async () => (await import("./eval/segment")).evaluateSegment,
};

const usage = `usage: npm run eval -- <${Object.keys(tasks).join(" | ")}> <file or folder> [--json] [--errors] [--predictions out.jsonl] [--train file]...`;

function print(name: string, path: string, evaluation: Evaluation, errors: boolean): void {
  console.log(`${name} on ${path}: ${evaluation.rows} rows`);
  for (const [figure, value] of Object.entries(evaluation.figures)) {
    console.log(`  ${figure.padEnd(36)} ${value.toFixed(3)}`);
  }
  for (const table of evaluation.tables) {
    console.log(`\n${table.title}`);
    console.table(table.rows);
  }
  if (errors) console.log(`\n${evaluation.errors.join("\n")}`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: "boolean", default: false },
      errors: { type: "boolean", default: false },
      predictions: { type: "string" },
      train: { type: "string", multiple: true },
    },
  });
  const [name, path] = positionals;
  const load = name === undefined ? undefined : tasks[name];
  if (name === undefined || load === undefined || path === undefined) throw new Error(usage);
  const task = await load();
  const evaluation = await task(path, { train: values.train ?? [] });
  if (values.predictions !== undefined) {
    const lines = evaluation.predictions.map((prediction) => `${JSON.stringify(prediction)}\n`);
    await writeFile(values.predictions, lines.join(""));
  }
  if (values.json) {
    const { predictions: _, errors: __, ...report } = evaluation;
    console.log(JSON.stringify({ task: name, path, ...report }));
  } else {
    print(name, path, evaluation, values.errors);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
