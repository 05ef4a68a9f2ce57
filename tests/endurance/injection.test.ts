import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type BackupRecord, evidenceAsHtml, writeBackup } from "@/lib/exchange";
import type { Correction, Note, Source } from "@/lib/model";
import { contentHash } from "@/lib/services/content-hash";
import { chooseFiles } from "@/scripts/browser/choose-files";
import { shadowElements } from "@/scripts/browser/closed-shadow";
import { eventually } from "@/scripts/browser/eventually";
import type { ServedPage } from "@/scripts/browser/serve";
import { LOOPBACK } from "@/scripts/browser/serve";
import { openCard } from "@/scripts/surfaces/open-card";
import { type OpenExtension, openExtension } from "../e2e/open-extension";
import { payloads } from "./payloads";

const SHIPS = ["Aurora", "Borealis", "Corvina", "Dorothea"];
const statement = (ship: string): string =>
  `The ferry ${ship} carried 412 passengers to Wexcombe on 3 March 2024, the port authority said.`;
const filler =
  "The crossing takes an hour, and the boats go in every weather that the harbour master allows. ".repeat(3);
const article = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferries</title></head><body><article><h1>Ferries</h1>${SHIPS.map(
  (ship) => `<p>${statement(ship)}</p><p>${filler}</p>`,
).join("")}</article></body></html>`;
const served: ReadonlyMap<string, ServedPage> = new Map([["/ferries", { body: article }]]);

const AT = "2025-03-06T10:00:00Z";

async function sourceOf(id: string, words: string, text: string): Promise<Source> {
  return {
    id,
    kind: "full-text",
    title: words.slice(0, 2_000),
    text,
    outlet: words.slice(0, 2_000),
    byline: words.slice(0, 2_000),
    language: words.slice(0, 40),
    tags: [words.slice(0, 200)],
    claimReviews: [{ claim: words.slice(0, 2_000), reviewer: words, finding: words }],
    addedAt: AT,
    publishedAt: "2025-03-06",
    contentHash: await contentHash(text),
  };
}

const noteOf = (id: string, words: string, target: Note["target"]): Note => ({
  id,
  text: words,
  tags: [words.slice(0, 200)],
  target,
  createdAt: AT,
  updatedAt: AT,
});

const correctionOf = (id: string, words: string): Correction => ({
  id,
  kind: "wrong-match",
  madeAt: AT,
  claim: { text: words, pageUrl: "https://ledger.example/", pageTitle: words },
  passage: { sourceId: "s0", quote: words, title: words },
});

/** Every payload in every field of a source of its own, of notes on it and of a correction. */
async function* recordsOfEach(): AsyncGenerator<BackupRecord> {
  for (const [at, words] of payloads.entries())
    yield {
      source: await sourceOf(`s${at}`, words, `Fog lay over the bay.\n\n${words}\n\nRain fell on day ${at}.`),
    };
  for (const [at, words] of payloads.entries()) {
    yield { note: noteOf(`n${at}`, words, { kind: "source", sourceId: `s${at}` }) };
    const selector = { exact: words, prefix: words.slice(0, 400), suffix: "" };
    yield { note: noteOf(`p${at}`, words, { kind: "passage", sourceId: `s${at}`, selector }) };
    const pageTitle = words.slice(0, 1_000);
    yield {
      note: noteOf(`c${at}`, words, {
        kind: "claim",
        pageUrl: "https://ledger.example/",
        pageTitle,
        selector,
      }),
    };
    yield { correction: correctionOf(`k${at}`, words) };
  }
}

/** As many sources as are shown of each claim, with all payloads shared out among them. */
const OF_EACH_CLAIM = 8;

async function* recordsOfEvidence(): AsyncGenerator<BackupRecord> {
  const many = SHIPS.length * OF_EACH_CLAIM;
  for (let at = 0; at < many; at += 1) {
    const ship = SHIPS[at % SHIPS.length] ?? "";
    const words = payloads.filter((_, index) => index % many === at).join(" ");
    const text = `${statement(ship)} ${words}`;
    yield { source: await sourceOf(`e${at}`, words, text) };
  }
}

async function writeBackupFile(path: string, records: AsyncGenerator<BackupRecord>): Promise<void> {
  const parts: string[] = [];
  for await (const part of writeBackup(records, AT)) parts.push(part);
  await writeFile(path, parts.join(""));
}

/** What in a page runs scripts of others, or would on a click. */
const live = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const own = (address: string) => new URL(address, document.URL).origin === location.origin;
    return [...document.querySelectorAll("*")].flatMap((element) => {
      const faults = element.getAttributeNames().filter((name) => name.startsWith("on"));
      const src = element.getAttribute("src");
      if (/^(?:iframe|object|embed|base|math|video|template)$/.test(element.localName))
        faults.push(element.localName);
      if (element.localName === "script" && (src === null || !own(src))) faults.push("script");
      if (element.localName === "link" && !own((element as HTMLLinkElement).href)) faults.push("link");
      for (const name of ["href", "src", "action", "xlink:href", "formaction"]) {
        const value = element.getAttribute(name);
        if (value === null || value === "") continue;
        const { protocol } = new URL(value, document.URL);
        const isPicture = element.localName === "img" || element.localName === "image";
        if (!/^(?:https?|chrome-extension):$/.test(protocol) && !(isPicture && protocol === "data:"))
          faults.push(`${name}=${value}`);
      }
      return faults.map((fault) => `${element.localName}: ${fault}`);
    });
  });

describe("words of others that try to become script, in chromium", () => {
  let folder = "";
  let extension: OpenExtension;
  const dialogs: string[] = [];
  const seen = new Map<string, number>();

  /** Looks at a view, and notes how many payloads it shows. */
  const look = async (view: string, page: Page) => {
    const text = await page.evaluate(() => document.body.textContent ?? "");
    seen.set(
      view,
      (seen.get(view) ?? 0) + text.split("alert(1)").length - 1 + text.split("ALERT(1)").length - 1,
    );
    expect(await live(page), view).toEqual([]);
  };

  const heard = (page: Page) =>
    page.on("dialog", (dialog) => {
      dialogs.push(`${page.url()}: ${dialog.message()}`);
      void dialog.dismiss();
    });

  const open = async (path: string): Promise<Page> => {
    const page = await extension.visitOwn(path);
    heard(page);
    return page;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "sourcelight-payloads-"));
    await writeBackupFile(join(folder, "each.json"), recordsOfEach());
    await writeBackupFile(join(folder, "evidence.json"), recordsOfEvidence());
    extension = await openExtension("chromium", served, { sites: LOOPBACK });
    const library = await open("library.html");
    for (const [name, count] of [
      ["each.json", payloads.length * 5],
      ["evidence.json", SHIPS.length * OF_EACH_CLAIM],
    ] as const) {
      await chooseFiles(library, join(folder, name));
      await eventually(
        () => library.evaluate(() => document.body.textContent ?? ""),
        (text) => text.includes("The import is done") && text.includes(count.toLocaleString("en")),
        120_000,
      );
    }
    await library.close();
  }, 240_000);
  afterAll(async () => {
    await extension.close();
    await rm(folder, { recursive: true, force: true });
  });

  it("stay words in every view", { tags: ["I1"], timeout: 600_000 }, async ({ task }) => {
    const library = await open("library.html");
    await library.waitForSelector(".sl-sources");
    for (let share = 0; share <= 1; share += 0.02) {
      await library.evaluate((part) => window.scrollTo(0, document.body.scrollHeight * part), share);
      await new Promise((resolve) => setTimeout(resolve, 50));
      await look("list of sources", library);
    }
    await library.goto(extension.url("library.html#find=alert"));
    await eventually(
      () => library.evaluate(() => document.querySelectorAll(".sl-found-quote").length),
      (count) => count > 0,
    );
    await look("found in texts", library);
    for (const at of payloads.keys()) {
      await library.evaluate((id) => location.replace(`#source=${id}`), `s${at}`);
      await eventually(
        () => library.evaluate((day) => document.body.textContent?.includes(`Rain fell on day ${day}.`), at),
        (isThere) => isThere === true,
      );
      await look("source", library);
    }
    for (const place of ["#disputes", "#pictures=", "#pictures=s0"]) {
      await library.goto("about:blank");
      await library.goto(extension.url(`library.html${place}`));
      await new Promise((resolve) => setTimeout(resolve, 1_500));
      await look(`library ${place}`, library);
    }
    await library.close();

    const settings = await open("options.html");
    await eventually(
      () => settings.evaluate(() => document.querySelectorAll("h2").length),
      (count) => count > 3,
    );
    await look("settings", settings);
    await settings.close();

    const page = await extension.visit("/ferries");
    heard(page);
    for (const ship of SHIPS) {
      await openCard(page, ship);
      const elements = await shadowElements(page);
      const faults = elements.filter(
        ({ name, attributes }) =>
          /^(?:script|iframe|img|object|embed)$/.test(name) ||
          Object.keys(attributes).some((each) => each.startsWith("on")) ||
          /^\s*(?:javascript|data|vbscript):/i.test(attributes.href ?? ""),
      );
      expect(faults, "card").toEqual([]);
      seen.set(
        "card",
        (seen.get("card") ?? 0) + elements.filter(({ text }) => /alert\(1\)/i.test(text)).length,
      );
      await page.keyboard.press("Escape");
    }

    for (const file of ["popup.html", "sidepanel.html"] as const) {
      const surface = await extension.visitSurface(file, "/ferries");
      heard(surface);
      await surface.waitForSelector(".sl-claim summary");
      await surface.evaluate(() => {
        for (const summary of document.querySelectorAll<HTMLElement>(".sl-claim summary")) summary.click();
      });
      await eventually(
        () => surface.evaluate(() => document.querySelectorAll(".sl-evidence").length),
        (count) => count > OF_EACH_CLAIM,
      );
      await look(file, surface);
      if (file === "sidepanel.html") {
        for (const [tab, shown] of [
          ["sources", ".sl-source-row"],
          ["notes", ".sl-note"],
          ["notes", ".sl-corrections .sl-note"],
        ] as const) {
          await surface.evaluate(
            (name) => document.querySelector<HTMLElement>(`[role='tab'][data-tab='${name}']`)?.click(),
            tab,
          );
          await eventually(
            () => surface.evaluate((selector) => document.querySelectorAll(selector).length, shown),
            (count) => count >= payloads.length,
            60_000,
          );
          await look(`panel, ${tab}`, surface);
        }
      }
      await surface.close();
    }

    const bundle = await open("welcome.html");
    const words = payloads.join("\n");
    await bundle.goto("about:blank");
    await bundle.setContent(
      evidenceAsHtml({
        page: { title: words, url: "https://ledger.example/" },
        madeAt: AT,
        engine: words,
        claims: [{ claim: words, standing: "supported", origins: 1, evidence: [] }],
      }),
    );
    await look("evidence as HTML", bundle);

    const shown = [...seen].map(([view, count]) => `${view} ${count}`).join(", ");
    task.meta.figure = `chromium: ${payloads.length} payloads in every field: ${dialogs.length} run, 0 live links; shown in ${shown}`;
    expect(payloads).toHaveLength(500);
    expect(dialogs).toEqual([]);
    for (const view of ["source", "panel, notes", "popup.html", "sidepanel.html", "card"])
      expect(seen.get(view) ?? 0, view).toBeGreaterThan(0);
  });
});
