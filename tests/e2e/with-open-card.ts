import type { Page } from "puppeteer-core";
import { eventually } from "@/scripts/browser/eventually";

/**
 * A copy of the open card in a page of its own, with its styles: a closed shadow root is shut to axe as it is to the
 * page. The page that is read is not looked at; it is not ours.
 */
export async function withOpenCard(page: Page): Promise<Page> {
  const html = await eventually(
    () => overlayHtml(page),
    (text) => text.includes("sl-evidence"),
  );
  await page.goto("about:blank");
  await page.setContent(
    `<!doctype html><html lang="en"><title>Card</title><body><main id="place"><h1>Page</h1></main>`,
  );
  await page.evaluate((inner) => {
    const place = document.getElementById("place");
    const host = document.createElement("div");
    place?.append(host);
    host.attachShadow({ mode: "open" }).setHTMLUnsafe(inner);
  }, html);
  return page;
}

/** Outer HTML of the overlay's part that holds the card, with its style (Chromium). */
async function overlayHtml(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const cards = [...descendants(root)].filter(
    ({ attributes = [] }) => attributes[attributes.indexOf("class") + 1] === "card",
  );
  const [card] = cards;
  const html = card === undefined ? "" : (await session.send("DOM.getOuterHTML", card)).outerHTML;
  await session.detach();
  return html;
}

interface ProtocolNode {
  readonly nodeId: number;
  readonly attributes?: string[];
  readonly children?: ProtocolNode[];
  readonly shadowRoots?: ProtocolNode[];
}

function* descendants(node: ProtocolNode): Generator<ProtocolNode> {
  yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* descendants(child);
}
