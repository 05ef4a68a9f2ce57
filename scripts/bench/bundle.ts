import { join } from "node:path";
import { build } from "esbuild";

const root = join(import.meta.dirname, "../..");

/** A module with all that it imports, minified as it ships to a page. */
export async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: "ts" },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    charset: "utf8",
    alias: { "@": root },
  });
  return outputFiles.map(({ text }) => text).join("\n");
}
