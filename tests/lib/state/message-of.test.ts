import { expect, it } from "vitest";
import { MessageError } from "@/lib/messaging";
import { messageOf } from "@/lib/state";

it.each([
  ["what the other side said", new MessageError("savePage", "the page has no text"), "the page has no text"],
  ["that nobody answered", new MessageError("findEvidence"), "Sourcelight itself did not answer."],
  ["an error's own words", new Error("no room left"), "no room left"],
  ["what is no error", "stopped", "stopped"],
])("says %s, without the name of a message", (_, thrown, said) => {
  expect(messageOf(thrown)).toBe(said);
});
