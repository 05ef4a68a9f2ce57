import { IDBFactory } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import type { CapturedPage, Note } from "@/lib/model";
import { addSources, beginImport, runImports, savePage, saveSnippet, searchLibrary } from "@/lib/services";
import { createNoteDesk, createNoteDraftStore } from "@/lib/state";
import type { Library } from "@/lib/store";
import { tools } from "../exchange/file-tools";
import { type FullDisk, failWritesAfter } from "../store/fail-writes";
import { makeSource, openTestLibrary } from "../store/open-test-library";
import { exported } from "./exported";

const page = (count: number): CapturedPage => ({
  address: "https://ledger.example/ships",
  url: "https://ledger.example/ships",
  title: "Port counts ships",
  text: `The port of Wexcombe handled ${count} ships in February, its master said.`,
  partly: false,
});

const note: Note = {
  id: "n",
  text: "Ask the port.",
  target: { kind: "source", sourceId: "quay" },
  tags: [],
  createdAt: "2025-03-05T10:00:00Z",
  updatedAt: "2025-03-05T10:00:00Z",
};

/** The same clock and the same ids in every attempt. */
function fixed() {
  let made = 0;
  return {
    now: () => new Date(Date.UTC(2025, 2, 7)),
    newId: () => {
      made += 1;
      return `made-${made}`;
    },
  };
}

const deskOf = (library: Library, told: (done: boolean) => void) =>
  createNoteDesk({
    library,
    now: () => "2025-03-07T00:00:00Z",
    newId: () => "made",
    askToKeep: async () => undefined,
    doWithUndo: async (act) => {
      try {
        told((await act()) === undefined);
      } catch {
        told(false);
      }
    },
  });

const editorOf = (library: Library, stored: string) =>
  createNoteDraftStore({
    subject: { target: note.target, ...(stored === "" ? {} : { noteId: note.id }) },
    stored,
    drafts: library.drafts,
    save: (text) => {
      const desk = deskOf(library, () => undefined);
      return stored === "" ? desk.add(note.target, text) : desk.change(note, text);
    },
  }).getState();

const succeeds = (act: Promise<unknown>): Promise<boolean> =>
  act.then(
    () => true,
    () => false,
  );

/** What a reader does; the answer is whether the reader was told that it is done. */
const ACTS: Readonly<Record<string, (library: Library) => Promise<boolean>>> = {
  "a page is saved": (library) =>
    succeeds(
      savePage(library, { ...page(7), address: "https://a.example/", url: "https://a.example/" }, fixed()),
    ),
  "a page that changed is saved": (library) => succeeds(savePage(library, page(421), fixed())),
  "a selection is saved": (library) =>
    succeeds(saveSnippet(library, { text: "7 ships", address: page(1).address, title: "Ships" }, fixed())),
  "sources are added": (library) =>
    succeeds(addSources(library, [makeSource("a", "14 ships came."), makeSource("b", "It is long.")])),
  "a note is written": (library) => {
    const editor = editorOf(library, "");
    editor.type("Ask again.");
    return editor.save();
  },
  "a note is changed": (library) => {
    const editor = editorOf(library, note.text);
    editor.type("Ask again.");
    return editor.save();
  },
  "a note is tagged": async (library) => {
    let done = false;
    deskOf(library, (told) => {
      done = told;
    }).setTags(note, ["port"]);
    for (let turn = 0; turn < 50 && !done; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
    return done;
  },
  "what is typed is kept": (library) =>
    succeeds(library.drafts.write({ key: "d", target: note.target, text: "Half" })),
  "a claim is marked as none": (library) =>
    succeeds(
      library.corrections.put({
        id: "c",
        kind: "not-a-claim",
        madeAt: "2025-03-07T00:00:00Z",
        claim: { text: "Ships came.", pageUrl: "https://a.example/", pageTitle: "A" },
      }),
    ),
  "a site is switched off": (library) => succeeds(library.sites.set("ledger.example", false)),
  "files are imported": async (library) => {
    const files = [1, 2, 3].map((at) => ({
      name: `${at}.txt`,
      content: new Blob([`Report ${at}\n\nShip ${at} came to the port of Wexcombe on that day.`]),
    }));
    return succeeds(beginImport(library, files).then(() => runImports(library, { tools })));
  },
};

/** An import is stored in steps, each of them whole, under ids of its own. */
const IN_STEPS: ReadonlySet<string> = new Set(["files are imported"]);

async function filled(): Promise<Library> {
  const library = await openTestLibrary(new IDBFactory());
  await addSources(library, [makeSource("quay", "The quay of Wexcombe is 412 metres long.")]);
  await savePage(library, page(412), { now: () => new Date(0), newId: () => "page" });
  await library.notes.put(note);
  return library;
}

const textsIn = (backup: string): string[] => [...backup.matchAll(/"text":"[^"]+"/g)].map(String).sort();

const foundIn = async (library: Library, words: string): Promise<number> =>
  (await searchLibrary(library, [words]))[0]?.length ?? 0;

describe.each<FullDisk>(["refuses", "aborts"])("a full disk that %s", (how) => {
  it.for(Object.entries(ACTS))("when %s", { tags: ["R4", "R5"] }, async ([what, act], { task }) => {
    const [before, never] = [await exported(await filled()), await filled()];
    expect(await act(never), "told as done where nothing fails").toBe(true);
    const after = await exported(never);
    expect(after).not.toBe(before);

    const attempt = async (allowed: number) => {
      const library = await filled();
      const writes = failWritesAfter(allowed, how);
      const isTold = await act(library);
      const stored = await exported(library); // while the disk is full
      const found = await foundIn(library, "The quay of Wexcombe is 412 metres long.");
      writes.undo();
      expect(found, "a source that is still found").toBeGreaterThan(0);
      expect(await library.index.mismatches()).toEqual({ missing: [], stale: [] });
      if (isTold) expect(textsIn(stored)).toEqual(textsIn(after));
      else if (!IN_STEPS.has(what)) expect(stored).toBe(before);
      expect(await act(library), "written again without a restart").toBe(true);
      const again = await exported(library);
      if (IN_STEPS.has(what)) expect(textsIn(again)).toEqual(textsIn(after));
      else expect(again).toBe(after);
      return { isTold, count: writes.count() };
    };
    const { count } = await attempt(Number.POSITIVE_INFINITY);
    expect(count).toBeGreaterThan(0);
    for (let allowed = 0; allowed < count; allowed += 1) expect((await attempt(allowed)).isTold).toBe(false);
    task.meta.figure = `${what}, each of ${count} writes ${how === "refuses" ? "refused" : "taken and then undone"}: 0 said to be done, nothing by half; read, exported and written again`;
  });
});
