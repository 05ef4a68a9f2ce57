export const kept: readonly {
  readonly title: string;
  readonly html: string;
  readonly blocks: readonly string[];
}[] = [
  { title: "one paragraph", html: "<p>Rain fell.</p>", blocks: ["Rain fell."] },
  {
    title: "inline elements joined to their sentence",
    html: "<p>Rain <b>fell</b> on <a href='/x'>the</a><i> quay</i>.</p>",
    blocks: ["Rain fell on the quay."],
  },
  {
    title: "white space as it is drawn",
    html: "<p>\n  Rain\t fell\n\n on&nbsp; the quay.  </p>",
    blocks: ["Rain fell on the quay."],
  },
  {
    title: "a space between inline elements kept, and one at the edge of a block dropped",
    html: "<p> <span>Rain </span> <span> fell.</span> </p>",
    blocks: ["Rain fell."],
  },
  {
    title: "soft hyphens, zero-width spaces and direction marks dropped",
    html: "<p>Ra&shy;in &#8203;fe&#8203;ll&#8206; now.</p>",
    blocks: ["Rain fell now."],
  },
  {
    title: "one line break inside a block",
    html: "<p>Rain fell.<br>Wind rose.</p>",
    blocks: ["Rain fell.\nWind rose."],
  },
  {
    title: "two line breaks as a new paragraph",
    html: "<div>Rain fell.<br><br>\n<br>Wind rose.</div>",
    blocks: ["Rain fell.", "Wind rose."],
  },
  {
    title: "line feeds where they are drawn",
    html: "<p style='white-space: pre-line'>Rain fell.\n\nWind rose.\nIt hailed.</p>",
    blocks: ["Rain fell.", "Wind rose.\nIt hailed."],
  },
  {
    title: "text beside blocks as blocks of its own",
    html: "<div>Rain fell. <div>Wind rose.</div> It hailed.</div>",
    blocks: ["Rain fell.", "Wind rose.", "It hailed."],
  },
  {
    title: "list items and table cells that are sentences",
    html: "<ul><li>Rain fell.</li></ul><table><tr><td>Wind rose.</td></tr></table>",
    blocks: ["Rain fell.", "Wind rose."],
  },
  {
    title: "a heading without a full stop",
    html: "<h2>Rain on the quay</h2><p>It fell.</p>",
    blocks: ["Rain on the quay", "It fell."],
  },
  {
    title: "a drop cap as part of its word",
    html: "<p><span style='float: left'>R</span>ain fell.</p>",
    blocks: ["Rain fell."],
  },
  {
    title: "an exponent",
    html: "<p>It covers 40 km<sup>2</sup> of sea.</p>",
    blocks: ["It covers 40 km2 of sea."],
  },
  {
    title: "inline code",
    html: "<p>Version 2 of <code>tide</code> came out.</p>",
    blocks: ["Version 2 of tide came out."],
  },
  {
    title: "what is visible inside what is not",
    html: "<p style='visibility: hidden'>Not this. <span style='visibility: visible'>Rain fell.</span></p>",
    blocks: ["Rain fell."],
  },
  {
    title: "the headline in an article's own header",
    html: "<article><header><h1>Rain on the quay</h1></header></article>",
    blocks: ["Rain on the quay"],
  },
];

/** What stands in each of these is left out; "Rain fell." stands beside it. */
export const leftOut: readonly string[] = [
  "<script>Wind rose.</script>",
  "<style>Wind rose.</style>",
  "<noscript>Wind rose.</noscript>",
  "<template>Wind rose.</template>",
  "<nav>Wind rose.</nav>",
  "<header>Wind rose.</header>",
  "<footer>Wind rose.</footer>",
  "<aside>Wind rose.</aside>",
  "<pre>Wind rose.</pre>",
  "<button>Wind rose.</button>",
  "<textarea>Wind rose.</textarea>",
  "<label>Wind rose.</label>",
  "<select><option>Wind rose.</option></select>",
  "<figure><figcaption>Wind rose.</figcaption></figure>",
  "<svg><text>Wind rose.</text></svg>",
  "<dialog open>Wind rose.</dialog>",
  "<div hidden>Wind rose.</div>",
  "<div aria-hidden='true'>Wind rose.</div>",
  "<div style='display: none'>Wind rose.</div>",
  "<div style='visibility: hidden'>Wind rose.</div>",
  "<div role='navigation'>Wind rose.</div>",
  "<div role='dialog'>Wind rose.</div>",
  "<div role='search'>Wind rose.</div>",
  "<div contenteditable>Wind rose.</div>",
  "<div contenteditable='plaintext-only'>Wind rose.</div>",
  "<section id='comments'><p>Wind rose.</p></section>",
  "<div class='newsletter-signup'><p>Wind rose.</p></div>",
  "<div class='RelatedStories'><p>Wind rose.</p></div>",
  "<p class='byline'>By Wind Rose.</p>",
  "<p>Wind rose</p>",
  "<p><a href='/w'>Wind rose.</a></p>",
  "<ul><li>Wind</li><li>Rose</li></ul>",
  "<!-- Wind rose. -->",
];
