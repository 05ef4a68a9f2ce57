import type { DemonstrationArticle, DemonstrationSection } from "@/seeds/demonstration/article";

const escaped: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const html = (text: string): string => text.replace(/[&<>"]/g, (character) => escaped[character] ?? "");

const style = `
  :root { color-scheme: light dark; --ink: light-dark(#1d2a33, #dfe6ea); --sea: light-dark(#0b5c7a, #7cc4de); --paper: light-dark(#fbfaf6, #12191e); }
  body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.65 Charter, "Bitstream Charter", Cambria, serif; }
  header, main, footer { max-width: 38rem; margin: 0 auto; padding: 0 1.25rem; }
  .masthead { margin: 2rem 0; padding-bottom: .5rem; border-bottom: 3px double var(--sea); color: var(--sea); font-weight: 700; letter-spacing: .06em; }
  h1 { margin: 0; font-size: 2.1rem; line-height: 1.15; text-wrap: balance; }
  h2 { margin: 2.5rem 0 .5rem; font-size: 1.25rem; }
  .byline { margin: .75rem 0 2rem; font-size: .95rem; opacity: .8; }
  footer { margin-block: 3rem; padding-block: 1rem; border-top: 1px solid var(--sea); font-size: .9rem; }
`;

function section({ heading, paragraphs }: DemonstrationSection): string {
  const title = heading === undefined ? [] : [`<h2>${html(heading)}</h2>`];
  return [...title, ...paragraphs.map((sentences) => `<p>${html(sentences.join(" "))}</p>`)].join("\n");
}

/** The demonstration article as a page of an ordinary newspaper, whole and without a script. */
export function renderDemonstrationPage(article: DemonstrationArticle): string {
  const day = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });
  return `<!doctype html>
<html lang="${html(article.language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${html(article.outlet)}">
<meta property="article:published_time" content="${html(article.publishedAt)}">
<title>${html(article.title)}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<header><div class="masthead">${html(article.outlet)}</div></header>
<main>
<article>
<h1>${html(article.title)}</h1>
<p class="byline">By ${html(article.byline)} · <time datetime="${html(article.publishedAt)}">${day.format(new Date(article.publishedAt))}</time></p>
${article.sections.map(section).join("\n")}
</article>
</main>
<footer>${html(article.notice)}</footer>
</body>
</html>
`;
}
