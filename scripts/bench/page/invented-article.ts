import { asides, bodies, countables, months, people, places, roles, things, weekdays } from "./vocabulary";

export interface InventedArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
}

/** Turns of an invented reporter; a sentence is made of one of them. */
interface Draw {
  readonly pick: <T>(list: readonly T[]) => T;
  readonly number: (least: number, most: number) => number;
}

const templates: readonly ((draw: Draw) => string)[] = [
  ({ pick, number }) =>
    `${capital(pick(bodies))} said on ${pick(weekdays)} that ${thousands(number(1_100, 98_000))} ${pick(countables)} had been counted in ${pick(places)}.`,
  ({ pick, number }) =>
    `${pick(people)}, the ${pick(roles)}, told reporters that ${pick(things)} would cost ${number(2, 90)}.${number(1, 9)} million dollars, ${number(3, 40)} per cent more than in ${number(1994, 2024)}.`,
  ({ pick, number }) =>
    `${capital(pick(things))} in ${pick(places)} was closed on ${number(1, 28)} ${pick(months)} after ${number(3, 70)} ${pick(countables)} were damaged.`,
  ({ pick, number }) =>
    `It was the first time since ${number(1961, 2015)} that ${pick(bodies)} had refused to pay for ${pick(things)}.`,
  ({ pick, number }) =>
    `“We lost ${number(2, 60)} ${pick(countables)} in ${number(2, 20)} days,” ${pick(people)} said, “and ${pick(bodies)} knew of it by ${pick(weekdays)}.”`,
  ({ pick, number }) =>
    `According to a report by ${pick(bodies)}, at least ${number(20, 900)} ${pick(countables)} near ${pick(places)} had no water between ${pick(months)} and ${pick(months)} ${number(1999, 2024)}.`,
  ({ pick }) =>
    `${pick(people)} denied that ${pick(bodies)} had ever agreed to sell ${pick(things)}, although two officials who asked not to be named said a contract was signed in ${pick(places)}.`,
  ({ pick, number }) =>
    `Between ${number(10, 40)} and ${number(41, 95)} per cent of the ${pick(countables)} in ${pick(places)} depend on ${pick(things)}, the largest of its kind in the region.`,
  ({ pick }) => pick(asides),
  ({ pick, number }) =>
    `She added that ${pick(things)}, which opened in ${pick(months)} ${number(1978, 2023)}, has carried fewer ${pick(countables)} every year because ${pick(bodies)} raised its fees.`,
  ({ pick }) => pick(asides),
  ({ pick, number }) =>
    `The price of a ticket rose from $${number(2, 9)}.${number(10, 95)} to $${number(10, 29)} in ${pick(places)}, and ${pick(people)} resigned ${number(2, 11)} weeks later.`,
];

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const thousands = (value: number): string => value.toLocaleString("en");
const wordsIn = (text: string): number => text.split(" ").length;

/** Numerical Recipes' linear congruential generator: the article must be the same on every machine. */
function drawFrom(seed: number): Draw {
  let state = seed >>> 0;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return {
    pick<T>(list: readonly T[]): T {
      const picked = list[Math.floor(next() * list.length)];
      if (picked === undefined) throw new Error("nothing to pick from");
      return picked;
    },
    number: (least, most) => least + Math.floor(next() * (most - least + 1)),
  };
}

/** A news-like article of at least `words` invented words; the same one for the same number. */
export function inventArticle(words: number): InventedArticle {
  const draw = drawFrom(words);
  const paragraphs: string[] = [];
  for (let written = 0; written < words; ) {
    const sentences = Array.from({ length: draw.number(2, 6) }, () => draw.pick(templates)(draw));
    const paragraph = sentences.join(" ");
    paragraphs.push(paragraph);
    written += wordsIn(paragraph);
  }
  return { title: "A year on the coast, in figures", paragraphs };
}

/** The article as an ordinary page: every fourth paragraph has a link and an emphasis, as written pages have. */
export function articlePage({ title, paragraphs }: InventedArticle): string {
  const body = paragraphs
    .map((text, index) => `<p>${index % 4 === 0 ? markedUp(text) : text}</p>`)
    .join("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta property="og:type" content="article">
<meta property="article:published_time" content="2024-11-05">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>body { max-width: 40rem; margin: auto; font: 1.1rem/1.6 serif; }</style>
</head>
<body>
<header><nav><a href="/">Home</a> <a href="/coast">Coast</a></nav></header>
<main><article><h1>${title}</h1>
${body}
</article></main>
<footer>All names, places and figures are invented.</footer>
</body>
</html>
`;
}

function markedUp(text: string): string {
  const [first = "", second = "", ...rest] = text.split(" ");
  return [`<a href="#note">${first}</a>`, `<em>${second}</em>`, ...rest].join(" ");
}
