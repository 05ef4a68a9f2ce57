import type { Page } from "puppeteer-core";

/** As much of the protocol's node as is used here. */
interface ProtocolNode {
  readonly nodeId: number;
  readonly nodeName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly (ProtocolNode & { readonly shadowRootType?: string })[];
}

/** An element inside the overlay's closed shadow root, as the debugger sees it and no page can. */
export interface ShadowElement {
  readonly nodeId: number;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
}

const OVERLAY = "SOURCELIGHT-OVERLAY";

function textOf(node: ProtocolNode): string {
  if (node.nodeName === "STYLE") return "";
  return node.nodeValue + (node.children ?? []).map(textOf).join(" ");
}

function attributesOf({ attributes = [] }: ProtocolNode): Record<string, string> {
  const pairs: [string, string][] = [];
  for (let index = 0; index + 1 < attributes.length; index += 2) {
    pairs.push([attributes[index] ?? "", attributes[index + 1] ?? ""]);
  }
  return Object.fromEntries(pairs);
}

function* descendants(node: ProtocolNode): Generator<ProtocolNode> {
  yield node;
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) yield* descendants(child);
}

/** All elements of the overlay's closed shadow root, in document order (Chromium). */
export async function shadowElements(page: Page): Promise<ShadowElement[]> {
  const session = await page.createCDPSession();
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  await session.detach();
  const elements: ShadowElement[] = [];
  for (const node of descendants(root as ProtocolNode)) {
    if (node.nodeName !== OVERLAY) continue;
    for (const inner of (node.shadowRoots ?? []).flatMap((shadow) => [...descendants(shadow)])) {
      if (inner.attributes === undefined) continue;
      elements.push({
        nodeId: inner.nodeId,
        name: inner.nodeName.toLowerCase(),
        attributes: attributesOf(inner),
        text: textOf(inner).replace(/\s+/g, " ").trim(),
      });
    }
  }
  return elements;
}

/** What the card says; `undefined` while none is open. */
export async function cardText(page: Page): Promise<string | undefined> {
  return (await shadowElements(page)).find(({ attributes }) => attributes.role === "dialog")?.text;
}

/** Outer HTML of the overlay's part that holds the card, with its style; empty while none is open (Chromium). */
export async function cardHtml(page: Page): Promise<string> {
  const session = await page.createCDPSession();
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  const card = [...descendants(root as ProtocolNode)].find((node) => attributesOf(node).class === "card");
  const html =
    card === undefined ? "" : (await session.send("DOM.getOuterHTML", { nodeId: card.nodeId })).outerHTML;
  await session.detach();
  return html;
}
