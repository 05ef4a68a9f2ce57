const lead =
  "The port of Wexcombe handled 412 ships in February, nine more than in the same month a year before, its master said.";
const second =
  "Most of them carried timber from the north, and three had to wait outside the harbour for a day because of the fog.";
const third =
  "The council will decide in April whether the second crane, which was bought in 1988, is to be repaired or replaced.";

export const article = [lead, second, third];

const prose = article.map((text) => `<p>${text}</p>`).join("");

/** Pages whose article is the three paragraphs, with what else has to be in the text. */
export const pages: readonly {
  readonly title: string;
  readonly head?: string;
  readonly body: string;
  readonly text: readonly string[];
}[] = [
  { title: "an article", body: `<main><article>${prose}</article></main>`, text: article },
  {
    title: "what stands around an article",
    body: `<nav><a href="/">Home</a></nav><main><article>${prose}</article></main><aside><p>${lead.replace("port", "bay")}</p></aside><footer>Contact us at the quay</footer>`,
    text: article,
  },
  {
    title: "the items of a list, which are short",
    body: `<main><article><p>${lead}</p><p>${second}</p><ul><li>Timber: 210 ships</li><li>Grain: 90 ships</li></ul><p>${third}</p></article></main>`,
    text: [lead, second, "Timber: 210 ships", "Grain: 90 ships", third],
  },
  {
    title: "a short sentence between paragraphs",
    body: `<main><article><p>${lead}</p><p>Here is why:</p><p>${second}</p><p>${third}</p></article></main>`,
    text: [lead, "Here is why:", second, third],
  },
  {
    title: "the standfirst that the head describes the page with",
    head: '<meta name="description" content="More ships than a year before came to Wexcombe.">',
    body: `<div class="teaser"><p>More ships than a year before came to Wexcombe.</p></div><main><article>${prose}</article></main>`,
    text: ["More ships than a year before came to Wexcombe.", ...article],
  },
  {
    title: "no lines that serve the site",
    body: `<main><article><p>${lead}</p><p>Advertisement</p><p>${second}</p><p>This article originally appeared in the Quay Courier.</p><p>${third}</p><h2>Read next</h2></article></main>`,
    text: article,
  },
  {
    title: "no text that scripts hide",
    body: `<main><article>${prose}<p style="display: none">${lead.replace("412", "500")}</p></article></main>`,
    text: article,
  },
];
