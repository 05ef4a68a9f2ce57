import type { ServedPage } from "@/scripts/browser/serve";
import { renderDemonstrationPage } from "@/scripts/demonstration-page";
import { demonstrationArticle } from "@/seeds/demonstration/article";

/** Names of the DOM that a form, an image or a frame can put itself in the place of. */
export const CLOBBERED = [
  ...["childNodes", "firstChild", "nextSibling", "parentNode", "parentElement", "textContent", "nodeType"],
  ...["localName", "attributes", "getAttribute", "hasAttribute", "querySelector", "querySelectorAll"],
  ...["ownerDocument", "isConnected", "closest", "contains", "remove", "append", "getBoundingClientRect"],
  ...["getClientRects", "addEventListener", "scrollIntoView", "body", "documentElement", "createElement"],
  ...["createRange", "createTreeWalker", "defaultView", "contentType", "visibilityState", "activeElement"],
  ...["caretPositionFromPoint", "getSelection", "createElementNS", "removeEventListener"],
] as const;

/** Built-in functions and getters that the hostile page replaces by ones that throw. */
export const POISONED = [
  ...["map", "filter", "find", "flatMap", "push", "slice", "at", "join", "some", "sort"].map(
    (name) => `Array.prototype.${name}`,
  ),
  ...["slice", "split", "replace", "matchAll", "trim", "charCodeAt", "indexOf", "startsWith"].map(
    (name) => `String.prototype.${name}`,
  ),
  ...["get", "set", "has", "values"].flatMap((name) => [`Map.prototype.${name}`]),
  ...["get", "apply", "ownKeys"].map((name) => `Reflect.${name}`),
  ...["then", "catch", "finally"].map((name) => `Promise.prototype.${name}`),
  ...["exec", "test"].map((name) => `RegExp.prototype.${name}`),
  ...["append", "getAttribute", "attachShadow", "closest", "remove", "querySelector"].map(
    (name) => `Element.prototype.${name}`,
  ),
  ...["createElement", "createRange", "createTreeWalker", "querySelectorAll"].map(
    (name) => `Document.prototype.${name}`,
  ),
  ...["nextSibling", "parentNode", "firstChild"].map((name) => `TreeWalker.prototype.${name}`),
  ...["setStart", "setEnd", "getClientRects"].map((name) => `Range.prototype.${name}`),
  ...["JSON.parse", "JSON.stringify", "Object.entries", "Object.hasOwn", "performance.now"],
  ...[
    "MutationObserver.prototype.observe",
    "ResizeObserver.prototype.observe",
    "MessageChannel",
    "Highlight",
  ],
] as const;

const article = renderDemonstrationPage(demonstrationArticle);
const inBody = (before: string, after: string): string =>
  article.replace("<body>", `<body>${before}`).replace("</body>", `${after}</body>`);

const clobbering = CLOBBERED.map(
  (name) =>
    `<input type="hidden" name="${name}"><img hidden alt="" name="${name}" id="${name}"><iframe hidden name="${name}"></iframe>`,
).join("");

/** Statements alone: a loop would stumble over what it has poisoned itself. */
const poisoning = `<script>
const poison = { configurable: true, get() { throw new Error("poisoned"); } };
const define = Object.defineProperty;
${POISONED.map((path) => {
  const dot = path.lastIndexOf(".");
  return `define(${dot < 0 ? "window" : path.slice(0, dot)}, "${path.slice(dot + 1)}", poison);`;
}).join("\n")}
</script>`;

const clobberedParagraphs = article
  .replaceAll("<p>", `<form style="overflow: auto; max-height: 60vh">${clobbering}`)
  .replaceAll("</p>", "</form>");

const LEVELS = { parsed: 500, scripted: 2_000 } as const; // a parser stops nesting at 512, with what the page has around it
const nesting = `<script>
addEventListener("DOMContentLoaded", () => {
  for (let level = 0; level < ${LEVELS.scripted}; level++) {
    const around = document.createElement("div");
    around.append(document.body.firstElementChild);
    document.body.append(around);
  }
});
</script>`;

const FRAMES = 200;
const frames = `<iframe src="/article" style="width:300px;height:80px"></iframe>`.repeat(FRAMES);

/** The demonstration article, at whose claims each of these pages tries to get the reader to fail. */
export const hostilePages: ReadonlyMap<string, ServedPage> = new Map([
  ["/clobbered", { body: inBody("<form>", `${clobbering}</form>`) }],
  ["/clobbered-paragraphs", { body: clobberedParagraphs }],
  ["/poisoned", { body: article.replace("<head>", `<head>${poisoning}`) }],
  ["/deep", { body: inBody("<div>".repeat(LEVELS.parsed), "</div>".repeat(LEVELS.parsed)) }],
  ["/deeper", { body: inBody(`<section>`, `</section>${nesting}`) }],
  ["/framed", { body: inBody("", frames) }],
]);
