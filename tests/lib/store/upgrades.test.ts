import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { describe, expect, it } from "vitest";
import type { Note } from "@/lib/model";
import { addSources, runImports, searchLibrary } from "@/lib/services";
import { openLibrary } from "@/lib/store";
import { Database } from "@/lib/store/database";
import { SCHEMA_VERSION } from "@/lib/store/schema";
import { tools } from "../exchange/file-tools";
import { exported } from "../services/exported";
import { failWritesAfter } from "./fail-writes";
import { makeSource, openTestLibrary } from "./open-test-library";
import { type RawDatabase, readRaw, writeRaw } from "./raw-database";
import { version1 } from "./shipped/version-1";
import { version2 } from "./shipped/version-2";

/** What each shipped schema left on disks, oldest first. */
const SHIPPED: readonly RawDatabase[] = [version1, version2];

/** The build after this one: it stores the words of each note under another name, and lists notes by when they were made. */
class NextDatabase extends Database {
  constructor(indexedDB: IDBFactory) {
    super({ indexedDB: indexedDB as unknown as globalThis.IDBFactory, IDBKeyRange });
    this.version(SCHEMA_VERSION + 1)
      .stores({ notes: "id, createdAt, updatedAt, target.sourceId, target.pageUrl, *tags", places: "id" })
      .upgrade(async (transaction) => {
        await transaction.table("notes").toCollection().modify(toNext);
        const ids = await transaction.table("sources").toCollection().primaryKeys();
        await transaction.table("places").bulkAdd(ids.map((id) => ({ id })));
      });
  }
}

type NextNote = Omit<Note, "text"> & { readonly words: string };

function toNext(note: { text?: string; words?: string }): void {
  note.words = note.text ?? "";
  delete note.text;
}

const openNext = async (indexedDB: IDBFactory): Promise<NextDatabase> => {
  const db = new NextDatabase(indexedDB);
  await db.open();
  return db;
};

const nextNotes = (db: NextDatabase) => db.table<NextNote, string>("notes");

const noteOf = (id: string): Note => ({
  id,
  text: `Words of ${id}.`,
  tags: ["port"],
  target: { kind: "source", sourceId: "quay" },
  createdAt: "2025-03-05T10:00:00Z",
  updatedAt: "2025-03-06T10:00:00Z",
});

async function shippedBy(raw: RawDatabase): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  await writeRaw(indexedDB, raw);
  return indexedDB;
}

describe("a library that an earlier build wrote", () => {
  it("is there for every version that was shipped", () => {
    expect(SHIPPED.map(({ version }) => version)).toEqual(
      Array.from({ length: SCHEMA_VERSION }, (_, at) => (at + 1) * 10),
    );
  });

  it("has the shape that this build makes for the latest of them", async () => {
    const indexedDB = new IDBFactory();
    (await openTestLibrary(indexedDB)).close();
    const shape = ({ tables }: RawDatabase) => tables.map(({ rows: _, ...rest }) => rest);
    expect(shape(await readRaw(indexedDB))).toEqual(shape(SHIPPED.at(-1) ?? expect.fail("none shipped")));
  });

  it.for(SHIPPED)("opens with all that is in it, from version $version", { tags: ["R9"] }, async (raw) => {
    const library = await openTestLibrary(await shippedBy(raw));
    await runImports(library, { tools });
    expect((await library.sources.list()).map(({ title }) => title).sort()).toEqual([
      "Fog",
      "Port counts ships",
      "Title of quay",
    ]);
    expect((await library.versions.listOfSource("page")).map(({ text }) => text)).toEqual([
      "The port of Wexcombe handled 412 ships in February.",
    ]);
    expect((await library.notes.listOfSource("quay")).map(({ id }) => id)).toEqual(["on-quay"]);
    expect((await library.notes.listOfPage("https://gazette.example/a")).map(({ id }) => id)).toEqual([
      "on-claim",
    ]);
    expect(await library.notes.tags()).toEqual(["call"]);
    expect((await library.drafts.read("source page"))?.text).toBe("Half a");
    expect(await library.corrections.list()).toHaveLength(1);
    expect(await library.sites.get("gazette.example")).toBe(false);
    const [hits] = await searchLibrary(library, ["The port of Wexcombe handled 421 ships."]);
    expect(hits?.[0]?.sourceId).toBe("page");
    expect(await library.index.mismatches()).toEqual({ missing: [], stale: [] });
  });
});

const POINTS = 50;

async function filled(): Promise<IDBFactory> {
  const indexedDB = new IDBFactory();
  const library = await openTestLibrary(indexedDB);
  const names = Array.from({ length: POINTS }, (_, at) => `s${String(at).padStart(2, "0")}`);
  await addSources(
    library,
    names.map((id) => makeSource(id, `The quay of ${id} is long.`)),
  );
  for (const id of names) await library.notes.put(noteOf(id));
  library.close();
  return indexedDB;
}

const backupOf = async (indexedDB: IDBFactory): Promise<string> => {
  const library = await openTestLibrary(indexedDB);
  const backup = await exported(library);
  library.close();
  return backup;
};

describe("an upgrade", () => {
  it("that is interrupted at any write leaves the library as it was", { tags: ["R9"] }, async ({ task }) => {
    const indexedDB = await filled();
    const before = await backupOf(indexedDB);
    const attempt = async (allowed: number, how: "refuses" | "aborts") => {
      const writes = failWritesAfter(allowed, how);
      try {
        await expect(openNext(indexedDB)).rejects.toBeDefined();
        expect(writes.count(), "the writes that were tried").toBeGreaterThan(allowed);
      } finally {
        writes.undo();
      }
      expect((await readRaw(indexedDB)).version).toBe(SCHEMA_VERSION * 10);
      expect(await backupOf(indexedDB)).toBe(before);
    };
    for (let allowed = 0; allowed < POINTS; allowed += 1)
      await attempt(allowed, allowed % 2 === 0 ? "refuses" : "aborts");

    const next = await openNext(indexedDB);
    const notes = await nextNotes(next).orderBy("createdAt").toArray();
    expect(notes.map(({ words }) => words).sort()).toEqual(
      Array.from({ length: POINTS }, (_, at) => `Words of s${String(at).padStart(2, "0")}.`),
    );
    expect(await next.table("places").count()).toBe(POINTS);
    next.close();
    task.meta.figure = `${SHIPPED.length} shipped schemas opened whole; an upgrade broken off at ${POINTS} points: ${POINTS} times exactly as before, then exactly as the new build has it`;
  });
});

const WRITES = 100;

describe("an older build beside a newer one", () => {
  it("writes nothing into the newer one's library", { tags: ["R10"] }, async ({ task }) => {
    const indexedDB = new IDBFactory();
    const acknowledged: string[] = [];
    let refused = 0;
    const write = async (round: string, put: (note: Note) => Promise<unknown>) => {
      for (let at = 0; at < WRITES; at += 1) {
        const note = noteOf(`${round}-${at}`);
        await put(note);
        acknowledged.push(note.id);
      }
    };
    const byThisBuild = async (round: string) => {
      const library = await openTestLibrary(indexedDB).catch((error: unknown) => {
        expect(error).toMatchObject({ fault: "newer-version" });
        refused += WRITES;
        return undefined;
      });
      if (library === undefined) return;
      await write(round, (note) => library.notes.put(note));
      library.close();
    };
    const byTheNext = async (round: string) => {
      const next = await openNext(indexedDB);
      await write(round, (note) => nextNotes(next).put(withWords(note)));
      next.close();
    };
    await byThisBuild("first");
    await byTheNext("second");
    await byThisBuild("third");
    await byTheNext("fourth");

    const next = await openNext(indexedDB);
    const found = {
      createdAt: await nextNotes(next).orderBy("createdAt").primaryKeys(),
      updatedAt: await nextNotes(next).orderBy("updatedAt").primaryKeys(),
      source: await nextNotes(next).where("target.sourceId").equals("quay").primaryKeys(),
      tag: await nextNotes(next).where("tags").equals("port").primaryKeys(),
    };
    next.close();
    const lost = Object.values(found).flatMap((ids) => acknowledged.filter((id) => !ids.includes(id)));
    task.meta.figure = `versions N, N+1, N, N+1: ${acknowledged.length} rows written, ${refused} refused to the older build; ${lost.length} not found by ${Object.keys(found).length} indexes`;
    expect(lost).toEqual([]);
    expect([acknowledged.length, refused]).toEqual([3 * WRITES, WRITES]);
  });

  it("stops writing as soon as the newer one opens", { tags: ["R11"] }, async ({ task }) => {
    const indexedDB = new IDBFactory();
    const contexts = await Promise.all(Array.from({ length: 5 }, () => openTestLibrary(indexedDB)));
    let told = 0;
    for (const context of contexts)
      context.onStale(() => {
        told += 1;
      });
    const writing = contexts.map(async (context, index) => {
      let written = 0;
      for (; written < 1_000; written += 1) {
        try {
          await context.notes.put(noteOf(`${index}-${written}`));
        } catch (error) {
          expect(error).toMatchObject({ fault: "stale" });
          break;
        }
      }
      return written;
    });
    const next = await openNext(indexedDB);
    const before = await nextNotes(next).toArray();
    const acknowledged = (await Promise.all(writing)).reduce((sum, written) => sum + written, 0);
    const after = await nextNotes(next).toArray();
    next.close();
    task.meta.figure = `5 contexts that write while the new version opens: ${told} were told and made way, ${after.length - before.length} writes from them afterwards, ${acknowledged - after.length} lost`;
    expect(told).toBe(5);
    expect(after.filter(({ words }) => words === undefined)).toEqual([]);
    expect(after).toEqual(before);
    expect(after).toHaveLength(acknowledged);
  });

  it("is named where it does not make way", { tags: ["R11"] }, async () => {
    const indexedDB = new IDBFactory();
    const opening = indexedDB.open("sourcelight", 5);
    await new Promise((resolve) => opening.addEventListener("success", resolve));
    const stuck = openLibrary({
      indexedDB: indexedDB as unknown as globalThis.IDBFactory,
      IDBKeyRange,
      blockedTimeoutMs: 50,
    });
    await expect(stuck).rejects.toMatchObject({ fault: "blocked" });
  });
});

function withWords({ text, ...rest }: Note): NextNote {
  return { ...rest, words: text };
}
