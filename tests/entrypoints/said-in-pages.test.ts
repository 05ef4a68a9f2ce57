import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "esbuild";
import { expect, it } from "vitest";
import { cardMessages } from "@/entrypoints/card/card-messages";
import { readerMessages } from "@/entrypoints/reader/reader-messages";
import english from "@/lib/words/locales/en.json";

const root = join(import.meta.dirname, "../..");
const groups = Object.keys(english);
/** A message is always named in place, `group.name` or the beginning of it. */
const NAMED = new RegExp(`["\`](${groups.join("|")})\\.[\\w$]`, "g");

/** The groups of messages that are named in the code of a script and all that it imports. */
async function groupsSaidBy(script: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(root, script)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    outdir: "out",
    alias: { "@": root },
    loader: { ".css": "empty" },
    plugins: [
      {
        name: "inlined sheets",
        setup: ({ onLoad, onResolve }) => {
          onResolve({ filter: /\?inline$/ }, ({ path }) => ({ path, namespace: "inlined" }));
          onLoad({ filter: /./, namespace: "inlined" }, () => ({ contents: "", loader: "text" }));
        },
      },
    ],
  });
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
  const files = inputs.filter(([path, { bytesInOutput }]) => /\.tsx?$/.test(path) && bytesInOutput > 0);
  const said = new Set<string>();
  for (const [path] of files) {
    for (const [, group = ""] of (await readFile(join(root, path), "utf8")).matchAll(NAMED)) said.add(group);
  }
  return [...said].sort();
}

it.each([
  ["the card", "entrypoints/card/index.tsx", cardMessages],
  ["the reader", "entrypoints/reader/index.ts", readerMessages],
])("%s brings the words of all that it says, in every language", async (_, script, messages) => {
  const said = await groupsSaidBy(script);
  for (const brought of Object.values(messages)) expect(Object.keys(brought).sort()).toEqual(said);
});
