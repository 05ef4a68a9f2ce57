import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { finished } from "node:stream/promises";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BackupRecord, writeBackup } from "@/lib/exchange";
import { contentHash } from "@/lib/services/content-hash";
import { chooseFiles } from "@/scripts/browser/choose-files";
import { eventually } from "@/scripts/browser/eventually";
import { openExtension } from "../e2e/open-extension";

const AT = "2025-03-06T10:00:00.000Z";
const MEBIBYTE = 1024 * 1024;
const MOST_OF_A_MESSAGE = MEBIBYTE;
const PATIENCE_MS = 1_200_000;

const WORDS =
  "port harbour ferry council budget storm bridge quay crane lighthouse minister envoy talks deal hostages ceasefire".split(
    " ",
  );

/** About `length` characters of sentences that no other source has: no two are near copies of each other. */
function textOf(source: number, length: number): string {
  const sentences: string[] = [];
  let written = 0;
  for (let at = 0; written < length; at += 1) {
    const [who, what] = [WORDS[(source + at) % WORDS.length], WORDS[(source * 7 + at * 3) % WORDS.length]];
    const place = `Wex${source.toString(36)}combe`;
    const sentence = `The ${who} of ${place} counted ${source * 31 + at} people at the ${place} ${what} on day ${at}.`;
    sentences.push(sentence);
    written += sentence.length + 1;
  }
  return sentences.join(" ");
}

interface Size {
  readonly sources: number;
  readonly characters: number;
  readonly notes: number;
}

async function* recordsOf({ sources, characters, notes }: Size): AsyncGenerator<BackupRecord> {
  const idOf = (at: number) => `source-${String(at).padStart(6, "0")}`;
  for (let at = 0; at < sources; at += 1) {
    const text = textOf(at, characters);
    const url = `https://ledger.example/${at}`;
    yield {
      source: {
        id: idOf(at),
        kind: "full-text",
        title: `Report ${at}`,
        text,
        url,
        addedAt: AT,
        contentHash: await contentHash(text),
      },
    };
  }
  for (let at = 0; at < notes; at += 1)
    yield {
      note: {
        id: `note-${String(at).padStart(6, "0")}`,
        text: `Ask **again** about ${at}.`,
        target: { kind: "source", sourceId: idOf(at % sources) },
        tags: [`tag-${at % 20}`],
        createdAt: AT,
        updatedAt: AT,
      },
    };
}

async function writeFileOf(path: string, size: Size): Promise<void> {
  const file = createWriteStream(path);
  for await (const part of writeBackup(recordsOf(size), AT))
    if (!file.write(part)) await new Promise((resolve) => file.once("drain", () => resolve(undefined)));
  file.end();
  await finished(file);
}

/** Ids of what was made up for this test: a new library has seeds of its own. */
const IS_MADE_UP = /"id":"(?:source|note)-\d{6}"/;

/** Hash of what a backup has of the made-up library, line by line. */
async function hashOf(path: string): Promise<string> {
  const hash = createHash("sha256");
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY });
  for await (const line of lines) if (IS_MADE_UP.test(line)) hash.update(`${line.replace(/,$/, "")}\n`);
  return hash.digest("hex");
}

/** Has a page of the extension keep the length of the largest message that it sends, as JSON. */
const measureMessages = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const { chrome } = globalThis as unknown as {
      chrome: Record<"runtime" | "tabs", { sendMessage: (...args: unknown[]) => unknown }>;
    };
    const state = { longest: 0 };
    Object.assign(globalThis, { messages: state });
    for (const sender of [chrome.runtime, chrome.tabs]) {
      const { sendMessage } = sender;
      sender.sendMessage = (...args) => {
        state.longest = Math.max(state.longest, JSON.stringify(args).length);
        return sendMessage.apply(sender, args);
      };
    }
  });

interface Moved {
  readonly importMs: number;
  readonly hash: string;
  readonly bytes: number;
  readonly longestMessage: number;
}

/** Imports a backup into a new profile and exports it again, to `copy`. */
async function move(backup: string, copy: string): Promise<Moved> {
  const extension = await openExtension("chromium", new Map());
  try {
    const library = await extension.browser.newPage();
    await measureMessages(library);
    await library.goto(extension.url("library.html"));
    const start = performance.now();
    await chooseFiles(library, backup);
    const said = await eventually(
      () => library.evaluate(() => document.querySelector("main")?.textContent ?? ""),
      (text) => text.includes("The import is done") || text.includes("cannot"),
      PATIENCE_MS,
    );
    const importMs = performance.now() - start;
    expect(said).toContain("The import is done");
    const session = await extension.browser.target().createCDPSession();
    await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: copy });
    await library.$$eval(".sl-copies button", (buttons) =>
      buttons.find(({ textContent }) => textContent.includes("Whole library"))?.click(),
    );
    const [name = ""] = await eventually(
      () => readdir(copy).catch(() => []),
      (names) => names.some((each) => each.endsWith(".json")),
      PATIENCE_MS,
    );
    const path = join(copy, name);
    const longestMessage = await library.evaluate(
      () => (globalThis as unknown as { messages: { longest: number } }).messages.longest,
    );
    return { importMs, hash: await hashOf(path), bytes: (await stat(path)).size, longestMessage };
  } finally {
    await extension.close();
  }
}

describe("a library that moves to another browser", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sourcelight-moving-"));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  /** A first profile takes a made-up library, a second one what the first gives. */
  const moveTwice = async (name: string, size: Size) => {
    const made = join(folder, `${name}.json`);
    await writeFileOf(made, size);
    const first = await move(made, join(folder, `${name}-first`));
    const [exported = ""] = await readdir(join(folder, `${name}-first`));
    const second = await move(join(folder, `${name}-first`, exported), join(folder, `${name}-second`));
    return { made: await hashOf(made), first, second };
  };

  it("is the same there", { tags: ["R8"], timeout: PATIENCE_MS }, async ({ task }) => {
    const size = { sources: 10_000, characters: 600, notes: 2_000 };
    const { made, first, second } = await moveTwice("many", size);
    const isSame = first.hash === second.hash && first.hash === made;
    task.meta.figure = `chromium: ${size.sources} sources and ${size.notes} notes imported in ${(first.importMs / 1000).toFixed(0)} s, exported, imported into a fresh profile in ${(second.importMs / 1000).toFixed(0)} s: hashes ${isSame ? "equal" : "differ"}`;
    expect(isSame).toBe(true);
  });

  it("may be of any size, and no message is large", { tags: ["R13"], timeout: 2 * PATIENCE_MS }, async ({
    task,
  }) => {
    const size = { sources: 1_000, characters: 525_000, notes: 100 };
    const made = join(folder, "large.json");
    await writeFileOf(made, size);
    const { importMs, hash, bytes, longestMessage: longest } = await move(made, join(folder, "large"));
    const isSame = hash === (await hashOf(made));
    task.meta.figure = `chromium: ${(bytes / MEBIBYTE).toFixed(0)} MB imported in ${(importMs / 1000).toFixed(0)} s and exported again: hashes ${isSame ? "equal" : "differ"}, longest message ${longest} characters`;
    expect(isSame).toBe(true);
    expect(bytes).toBeGreaterThanOrEqual(500 * MEBIBYTE);
    expect(longest).toBeLessThanOrEqual(MOST_OF_A_MESSAGE);
  });
});
