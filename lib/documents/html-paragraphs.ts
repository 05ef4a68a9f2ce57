/** The text of one block of a page, in one line. */
export interface Paragraph {
  readonly block: Element;
  readonly text: string;
  /** How much of the text stands in links, 0 to 1. */
  readonly linkedShare: number;
  readonly links: readonly HTMLAnchorElement[];
}

const UNSEEN = new Set(
  "script style noscript template head title svg math iframe object canvas video audio nav aside footer form button select textarea input dialog figure menu".split(
    " ",
  ),
);

const BLOCKS = new Set(
  "address article blockquote body center dd details div dl dt fieldset h1 h2 h3 h4 h5 h6 header hgroup hr li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);

/** Parts of a page that their class or id names as no part of the article. */
const ASIDE_NAME =
  /(?:^|[-_\s])(?:comments?|share|sharing|social|related|recommended|recommendations|newsletter|promo|advert|advertisement|ads?|cookies?|consent|breadcrumbs?|sidebar|byline|dateline|caption|menu|navigation|navbar|footer|masthead|subscribe|paywall)(?:$|[-_\s])/i;

/** The blocks of text below `root`, in reading order, without what is hidden or no part of an article. */
export function readParagraphs(root: Element): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open = openParagraph(root);
  const close = () => {
    const paragraph = closeParagraph(open);
    if (paragraph !== undefined) paragraphs.push(paragraph);
  };
  let node: Node | null = root.firstChild;
  let block = root;
  while (node !== null) {
    if (isElement(node)) {
      if (node.localName === "br") open.pieces.push("\n");
      if (BLOCKS.has(node.localName)) block = node;
    } else if (node.nodeType === node.TEXT_NODE) {
      if (open.block !== block || endsWithBlankLine(open.pieces)) {
        close();
        open = openParagraph(block);
      }
      addText(open, node);
    }
    const descend: boolean = isElement(node) && !isAside(node);
    let next: Node | null = descend ? node.firstChild : null;
    for (
      let from: Node | null = node;
      next === null && from !== null && from !== root;
      from = from.parentNode
    ) {
      if (from === block) block = parentBlock(from, root);
      next = from.nextSibling;
    }
    node = next;
  }
  close();
  return paragraphs;
}

interface OpenParagraph {
  readonly block: Element;
  readonly pieces: string[];
  readonly links: Set<HTMLAnchorElement>;
  linked: number;
}

const openParagraph = (block: Element): OpenParagraph => ({ block, pieces: [], links: new Set(), linked: 0 });

const isElement = (node: Node): node is Element => node.nodeType === node.ELEMENT_NODE;

const endsWithBlankLine = (pieces: readonly string[]): boolean =>
  pieces.length > 1 && pieces.at(-1) === "\n" && pieces.at(-2) === "\n";

function addText(open: OpenParagraph, node: Node): void {
  const text = (node.nodeValue ?? "").replace(/\s+/g, " ");
  // White space between two line breaks must not hide that they part paragraphs.
  if (text === " " && open.pieces.at(-1) === "\n") return;
  open.pieces.push(text);
  const link = node.parentElement?.closest("a");
  if (link === null || link === undefined) return;
  open.links.add(link);
  open.linked += text.trim().length;
}

function closeParagraph({ block, pieces, links, linked }: OpenParagraph): Paragraph | undefined {
  const text = pieces.join("").replace(/\s+/g, " ").trim();
  return text === "" ? undefined : { block, text, linkedShare: linked / text.length, links: [...links] };
}

function parentBlock(node: Node, root: Element): Element {
  let parent = node.parentElement;
  while (parent !== null && parent !== root && !BLOCKS.has(parent.localName)) parent = parent.parentElement;
  return parent ?? root;
}

function isAside(element: Element): boolean {
  const name = element.localName;
  if (UNSEEN.has(name) || element.hasAttribute("hidden")) return true;
  if (element.getAttribute("aria-hidden") === "true") return true;
  if (/display\s*:\s*none/i.test(element.getAttribute("style") ?? "")) return true;
  if (name === "article" || name === "main" || name === "body") return false;
  if (name === "header") return element.closest("article, main") === null;
  return ASIDE_NAME.test(`${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`);
}
