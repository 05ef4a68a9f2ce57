import { articlePage, inventArticle } from "@/scripts/bench/page/invented-article";
import type { ServedPage } from "@/scripts/browser/serve";

export const STORM_MS = 60_000;

/** 100 mutations every 10 ms: half of them of text, half of elements. */
const storm = `<script>
addEventListener("load", () => {
  const places = [...document.querySelectorAll("p")].slice(0, 50);
  const tickers = places.map((place) => place.appendChild(document.createElement("i")));
  let round = 0;
  setInterval(() => {
    round += 1;
    for (const ticker of tickers) ticker.firstChild ? (ticker.firstChild.data = round) : ticker.append(round);
    for (const [index, place] of places.entries()) place.append(tickers[index]);
  }, 10);
});
</script>`;

const WORDS = 5_000;
/** Each a text node, with the white space between two of them one more. */
const MARKED_WORDS = 500_000;

const huge = (): string => {
  const { title, paragraphs } = inventArticle(MARKED_WORDS);
  const marked = paragraphs.map((text) => text.replace(/\S+/g, "<i>$&</i>"));
  return articlePage({ title, paragraphs: marked });
};

export const costlyPages: ReadonlyMap<string, ServedPage> = new Map([
  ["/storm", { body: articlePage(inventArticle(WORDS)).replace("</body>", `${storm}</body>`) }],
  ["/huge", { body: huge() }],
]);
