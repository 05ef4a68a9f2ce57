import { expect, it } from "vitest";
import type { Draft } from "@/lib/model";
import { openTestLibrary } from "./open-test-library";

const draftOf = (text: string): Draft => ({
  key: "source bridge",
  text,
  target: { kind: "source", sourceId: "bridge" },
});

it("keeps the last words of a draft, and what they are for, until it is removed", async () => {
  const { drafts } = await openTestLibrary();
  await drafts.write(draftOf("half a thou"));
  await drafts.write(draftOf("half a thought"));
  expect(await drafts.read("source bridge")).toEqual(draftOf("half a thought"));
  expect(await drafts.list()).toEqual([draftOf("half a thought")]);
  expect(await drafts.read("source tunnel")).toBeUndefined();
  await drafts.remove("source bridge");
  expect(await drafts.list()).toEqual([]);
});
