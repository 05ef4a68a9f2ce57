interface MarkdownCase {
  readonly what: string;
  readonly markdown: string;
  readonly html: string;
}

const link = (href: string, words: string) =>
  `<a href="${href}" target="_blank" rel="noopener noreferrer">${words}</a>`;

export const markdownCases: readonly MarkdownCase[] = [
  { what: "paragraphs", markdown: "one\n\ntwo", html: "<p>one</p><p>two</p>" },
  { what: "a line break where one was typed", markdown: "one\ntwo", html: "<p>one<br>two</p>" },
  {
    what: "stress inside stress",
    markdown: "**the *very* words** and _more_",
    html: "<p><strong>the <em>very</em> words</strong> and <em>more</em></p>",
  },
  { what: "code untouched", markdown: "`a *b* c`", html: "<p><code>a *b* c</code></p>" },
  {
    what: "a list",
    markdown: "- one\n- **two**\nrest",
    html: "<ul><li>one</li><li><strong>two</strong></li></ul><p>rest</p>",
  },
  { what: "a numbered list", markdown: "1. one\n2) two", html: "<ol><li>one</li><li>two</li></ol>" },
  { what: "a quote", markdown: "> one\n> two", html: "<blockquote>one<br>two</blockquote>" },
  {
    what: "a heading, outside the outline of the surface",
    markdown: "## Log",
    html: '<p class="sl-markdown-heading" data-level="2">Log</p>',
  },
  {
    what: "fenced code",
    markdown: "```\na\n\n# b\n```\nc",
    html: "<pre><code>a\n\n# b</code></pre><p>c</p>",
  },
  { what: "a rule", markdown: "a\n---\nb", html: "<p>a</p><hr><p>b</p>" },
  {
    what: "a link",
    markdown: "see [the log](https://port.example/log?day=1)",
    html: `<p>see ${link("https://port.example/log?day=1", "the log")}</p>`,
  },
  {
    what: "a bare address without the full stop after it",
    markdown: "See https://port.example/log.",
    html: `<p>See ${link("https://port.example/log", "https://port.example/log")}.</p>`,
  },
  { what: "what a backslash protects", markdown: "\\*not\\* stressed", html: "<p>*not* stressed</p>" },
];

export const plainCases: readonly string[] = [
  "2 * 3 * 4",
  "snake_case_name",
  "an open **mark",
  "[no address]",
  "[odd](ftp://port.example)",
  "#hashtag",
  "-5 degrees",
  "3.5 metres",
  "h",
];

/** None may leave anything but text behind. */
export const hostileNotes: readonly string[] = [
  "<img src=x onerror=alert(1)>",
  "<script>alert(1)</script>",
  "[go](javascript:alert(1))",
  "[go](JaVaScRiPt:alert(1))",
  "[go](data:text/html,x)",
  "[go](java\tscript:alert(1))",
  "![pixel](https://track.example/p.gif)".slice(1).replace("https", "vbscript"),
  "<svg onload=alert(1)>",
  "**<iframe src=//a.example>**",
  "`<a href=x onclick=y>`",
];
