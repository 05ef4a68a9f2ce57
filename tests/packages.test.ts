import { expect, it } from "vitest";
import lock from "@/package-lock.json";

/** Packages that run a script of their own when they are installed: each puts a program for this machine in place. */
const MAY_RUN_SCRIPTS = ["node_modules/esbuild", "node_modules/node"];

it("no package runs a script at its installation but those that were looked at", { tags: ["P3"] }, ({
  task,
}) => {
  const running = Object.entries(lock.packages).filter(
    ([path, each]) => path !== "" && "hasInstallScript" in each && each.hasInstallScript,
  );
  task.meta.figure = `${running.length} of ${Object.keys(lock.packages).length} packages run a script at their installation`;
  expect(running.map(([path]) => path).sort()).toEqual(MAY_RUN_SCRIPTS);
});

it("every package is pinned to what was looked at", () => {
  const unpinned = Object.entries(lock.packages).filter(
    ([path, each]) => path !== "" && !("link" in each) && !("integrity" in each),
  );
  expect(unpinned.map(([path]) => path)).toEqual([]);
});
