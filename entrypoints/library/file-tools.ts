import type { FileTools } from "@/lib/exchange";

/** Types of the Trusted Types API, as far as they are used here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createHTML(html: string): string; createScriptURL(url: string): string },
  ): { createHTML(html: string): string; createScriptURL(url: string): string };
}

const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;

const rules = { createHTML: (html: string) => html, createScriptURL: (url: string) => url };

/** The two strings that this page hands to the browser as more than text; the first ends in an inert document. */
const policy = trustedTypes?.createPolicy("sourcelight-files", rules) ?? rules;

let worker: Promise<Worker> | undefined;

async function startWorker(): Promise<Worker> {
  const { default: url } = await import("pdfjs-dist/build/pdf.worker.min.mjs?url");
  return new Worker(policy.createScriptURL(url), { type: "module" });
}

/** The reader of PDFs and its worker are 1.7 MB, so they are loaded with the first PDF. */
export const fileTools: FileTools = {
  parseHtml: (html) => new DOMParser().parseFromString(policy.createHTML(html), "text/html"),
  readPdf: async (bytes) => {
    const { readPdf } = await import("./read-pdf");
    worker ??= startWorker();
    return readPdf(bytes, await worker);
  },
};
