import type { ServedPage } from "@/scripts/browser/serve";
import { renderDemonstrationPage } from "@/scripts/demonstration-page";
import { demonstrationArticle } from "@/seeds/demonstration/article";

const document = (lang: string, title: string, body: string): ServedPage => ({
  body: `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`,
});

const french = Array.from(
  { length: 12 },
  (_, index) =>
    `<p>Le conseil municipal a voté le budget du port pour l'année ${2010 + index}, et les pêcheurs ont demandé que les travaux de la jetée soient terminés avant le retour des bateaux en automne.</p>`,
).join("");

const form = `<h1>Sign in</h1><form><label>Name <input name="childNodes"></label><label>Word <input type="password"></label><button>Enter</button></form>`;

/** The pages that the browsers read in these tests. */
export const pages: ReadonlyMap<string, ServedPage> = new Map([
  ["/article", { body: renderDemonstrationPage(demonstrationArticle) }],
  ["/french", document("fr", "Le port", `<article><h1>Le port</h1>${french}</article>`)],
  ["/form", document("en", "Sign in", form)],
  ["/empty", document("en", "", "")],
  ["/data", { body: new Uint8Array([0, 159, 146, 150, 0, 1, 2]), contentType: "application/octet-stream" }],
]);
