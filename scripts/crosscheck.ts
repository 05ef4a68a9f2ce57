import { parseArgs } from "node:util";
import { crossCheck } from "./crosscheck/cross-check";
import { printCrossCheck } from "./crosscheck/print-cross-check";

const USAGE =
  "usage: npm run crosscheck -- <file.txt or .html> [--sources <file or folder>]... [--no-seeds] [--json]";

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      sources: { type: "string", multiple: true, default: [] },
      "no-seeds": { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new Error(USAGE);
  const report = await crossCheck({ path, sources: values.sources, seeds: !values["no-seeds"] });
  if (values.json) console.log(JSON.stringify(report, undefined, 2));
  else printCrossCheck(report);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
