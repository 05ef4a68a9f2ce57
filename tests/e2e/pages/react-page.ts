import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ServedPage } from "@/scripts/browser/serve";
import { demonstrationArticle } from "@/seeds/demonstration/article";

const ownRequire = createRequire(import.meta.url);
const requireOfReactDom = createRequire(ownRequire.resolve("react-dom/package.json"));

const cjsOf = (name: string, file: string, { resolve } = ownRequire): string =>
  readFileSync(join(dirname(resolve(`${name}/package.json`)), "cjs", `${file}.production.js`), "utf8");

const MODULES: Readonly<Record<string, string>> = {
  react: cjsOf("react", "react"),
  scheduler: cjsOf("scheduler", "scheduler", requireOfReactDom),
  "react-dom": cjsOf("react-dom", "react-dom"),
  "react-dom/client": cjsOf("react-dom", "react-dom-client"),
};

/** The CommonJS files of React in one script, so that the page needs no bundler. */
const library = `const modules = {
${Object.entries(MODULES)
  .map(([name, code]) => `${JSON.stringify(name)}: (require, module, exports) => {${code}\n}`)
  .join(",\n")}
};
const loaded = {};
const require = (name) => {
  if (loaded[name] === undefined) {
    const module = (loaded[name] = { exports: {} });
    modules[name](require, module, module.exports);
  }
  return loaded[name].exports;
};`;

export const RENDERS = Number(process.env.PAGE_RENDERS ?? 200);

const paragraphs = demonstrationArticle.sections.flatMap((section) =>
  section.paragraphs.map((sentences) => sentences.join(" ")),
);

/**
 * Renders an article again and again: words change, paragraphs go, come back and change places, as on a page that
 * follows the news. What React removes must be where React put it, or it throws.
 */
const page = `${library}
const { createElement: h, useState, useEffect } = require("react");
const { createRoot } = require("react-dom/client");
const { flushSync } = require("react-dom");
const paragraphs = ${JSON.stringify(paragraphs)};
let next;
function Article() {
  const [round, setRound] = useState(0);
  next = () => flushSync(() => setRound((count) => count + 1));
  const kept = paragraphs.filter((_, at) => (at + round) % 7 !== 0 || round % 2 === 0);
  const turned = round % 3 === 1 ? [...kept].reverse() : kept;
  return h("main", null, h("article", null,
    h("h1", null, "Port reopens"),
    turned.map((text) => h("p", { key: text }, text, round % 5 === 4 && h("b", null, " Updated ", round, " times."))),
  ));
}
const root = document.getElementById("root");
createRoot(root, { onUncaughtError: (error) => document.body.setAttribute("data-error", String(error)) }).render(h(Article));
window.renderAll = async (count) => {
  for (let done = 0; done < count; done += 1) {
    next();
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  return document.body.getAttribute("data-error");
};`;

/** A page that React keeps, and the script of it. */
export const reactPages: ReadonlyMap<string, ServedPage> = new Map([
  [
    "/react",
    {
      body: `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Port reopens</title><link rel="icon" href="data:,"></head><body><div id="root"></div><script src="/react.js"></script></body></html>`,
    },
  ],
  ["/react.js", { body: page, contentType: "text/javascript; charset=utf-8" }],
]);
