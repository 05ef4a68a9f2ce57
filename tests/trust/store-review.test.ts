import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInstance, type LinterResult } from "addons-linter";
import { describe, expect, it } from "vitest";
import { builds } from "@/scripts/browser/builds";

/** What the reviewers' own tool says of a build (addons.mozilla.org runs the same). */
const lint = (folder: string): Promise<LinterResult> =>
  createInstance({
    config: { _: [folder], logLevel: "fatal", output: "none", stack: false, boring: true, metadata: false },
    runAsBinary: false,
  }).run();

const unsafeIn = ({ warnings }: LinterResult): readonly string[] =>
  warnings.filter(({ code }) => code === "UNSAFE_VAR_ASSIGNMENT").map(({ file = "" }) => file);

describe("the review of the store for Firefox", () => {
  it("finds no error, and nowhere markup or code made of text", { tags: ["P3"] }, async ({ task }) => {
    const result = await lint(builds.firefox);
    const others = result.warnings.filter(({ code }) => code !== "UNSAFE_VAR_ASSIGNMENT");
    task.meta.figure = `addons-linter on the build for firefox: ${result.errors.length} errors, ${unsafeIn(result).length} UNSAFE_VAR_ASSIGNMENT, ${others.length} other warnings (${others.map(({ code }) => code).join(", ")})`;
    expect(result.errors).toEqual([]);
    expect(unsafeIn(result)).toEqual([]);
  });

  it("would find them", { tags: ["P3"] }, async () => {
    const folder = await mkdtemp(join(tmpdir(), "sourcelight-planted-"));
    await cp(builds.firefox, folder, { recursive: true });
    await writeFile(join(folder, "planted.js"), "document.body.innerHTML = location.hash;\n");
    const found = unsafeIn(await lint(folder));
    await rm(folder, { recursive: true, force: true });
    expect(found).toEqual(["planted.js"]);
  });
});
