import { expect, it } from "vitest";
import weights from "@/lib/provenance/one-origin.weights.json";
import type { OriginRow } from "@/scripts/eval/origins";
import { readRows } from "@/scripts/eval/read-rows";
import { fitOrigins } from "@/scripts/train/origins";

it("remakes the shipped weights of origins from the clusters that stand beside it", async () => {
  const rows = await readRows<OriginRow>("scripts/train/origins/invented/clusters.jsonl");
  expect(fitOrigins(rows)).toEqual(weights);
});
