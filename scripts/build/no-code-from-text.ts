import type { Plugin } from "vite";

/** A part of a package that makes markup or code of a string, and what stands there in the build instead. */
interface Change {
  readonly from: string;
  readonly to: string;
  /** How often it stands in the file. */
  readonly times: number;
}

const refuse = (what: string): string => `(() => { throw new Error(${JSON.stringify(what)}); })()`;

/** By the end of a module's path. The extension asks for none of what is refused here. */
const CHANGES: Readonly<Record<string, readonly Change[]>> = {
  "react-dom/cjs/react-dom-client.production.js": [
    { from: "domElement.innerHTML = key", to: refuse("no markup is made of text"), times: 2 },
    {
      from: `nextResource.innerHTML = "<script>\\x3c/script>"`,
      to: refuse("no script element is rendered"),
      times: 1,
    },
  ],
  "@mozilla/readability/Readability.js": [
    { from: "var pageCacheHtml = page.innerHTML", to: "var pageCache = page.cloneNode(true)", times: 1 },
    {
      from: "page.innerHTML = pageCacheHtml",
      to: "page.replaceChildren(...pageCache.cloneNode(true).childNodes)",
      times: 1,
    },
    {
      from: "tmp.innerHTML = noscript.innerHTML",
      to: "tmp.append(...noscript.cloneNode(true).childNodes)",
      times: 1,
    },
  ],
  "pdfjs-dist/build/pdf.mjs": [
    {
      from: `await import(
      /*webpackIgnore: true*/
      /*@vite-ignore*/
      this.workerSrc)`,
      to: refuse("the worker is started by its port"),
      times: 1,
    },
  ],
};

/** The worker is copied as it is, so its text is changed when it is written. */
const WORKER = /pdf\.worker.*\.mjs$/;
const WORKER_CHANGES: readonly Change[] = [
  {
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the worker's own text
    from: "import(\n/*webpackIgnore: true*/\n/*@vite-ignore*/\n`${WasmImage.#R}${this._noWasmFilename}`)",
    to: refuse("pictures are not decoded"),
    times: 1,
  },
];

/** Throws where a package has another text than the one that was looked at: a new version must be looked at again. */
function changed(code: string, changes: readonly Change[], file: string): string {
  let result = code;
  for (const { from, to, times } of changes) {
    const parts = result.split(from);
    if (parts.length !== times + 1)
      throw new Error(`${file}: "${from}" stands there ${parts.length - 1} times, not ${times}`);
    result = parts.join(to);
  }
  return result;
}

/**
 * Takes out of packages what makes markup or code of strings: stores look for it, and what is not there cannot be
 * abused.
 */
export function noCodeFromText(): Plugin {
  return {
    name: "sourcelight:no-code-from-text",
    enforce: "pre",
    transform(code, id) {
      const path = id.replaceAll("\\", "/").replace(/\?.*$/, "");
      const end = Object.keys(CHANGES).find((each) => path.endsWith(each));
      return end === undefined ? undefined : { code: changed(code, CHANGES[end] ?? [], end), map: null };
    },
    generateBundle(_, bundle) {
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type !== "asset" || !WORKER.test(name)) continue;
        const source = typeof file.source === "string" ? file.source : new TextDecoder().decode(file.source);
        file.source = changed(source, WORKER_CHANGES, name);
      }
    },
  };
}
