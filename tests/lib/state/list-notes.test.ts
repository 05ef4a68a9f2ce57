import { expect, it } from "vitest";
import type { Note, NoteTarget } from "@/lib/model";
import { addSources } from "@/lib/services";
import { listNotes, targetOfPassage } from "@/lib/state";
import { makeSource, openTestLibrary } from "../store/open-test-library";

const noteOn = (id: string, target: NoteTarget): Note => ({
  id,
  text: "Ask.",
  target,
  tags: [],
  createdAt: "2025-03-05T10:00:00Z",
  updatedAt: `2025-03-05T10:00:0${id}Z`,
});

it("names what each note hangs on, and tells those apart that lost their place", async () => {
  const library = await openTestLibrary();
  const text = "The ferry rested. The bridge held for a whole night in March.";
  await addSources(library, [makeSource("post", text)]);
  const passage = targetOfPassage("post", text, { start: 18, end: text.length });
  const notes = [
    noteOn("1", { kind: "source", sourceId: "post" }),
    noteOn("2", passage),
    noteOn("3", targetOfPassage("post", "Ferries cost twice as much since Monday.", { start: 0, end: 40 })),
    noteOn("4", { kind: "source", sourceId: "removed" }),
    noteOn("5", {
      kind: "claim",
      pageUrl: "https://news.example/",
      pageTitle: "The page",
      selector: { exact: "A claim.", prefix: "", suffix: "" },
    }),
  ];
  for (const note of notes) await library.notes.put(note);
  const listed = await listNotes(library);
  expect(listed.map(({ note, title, lost, span }) => [note.id, title, lost, span?.start])).toEqual([
    ["5", "The page", undefined, undefined],
    ["4", undefined, "source", undefined],
    ["3", "Title of post", "words", undefined],
    ["2", "Title of post", undefined, 18],
    ["1", "Title of post", undefined, undefined],
  ]);
});
