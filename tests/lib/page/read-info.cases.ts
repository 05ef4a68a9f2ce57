import type { DocumentInfo } from "@/lib/model";

const markup = (properties: object) =>
  `<script type="application/ld+json">${JSON.stringify(properties)}</script>`;

export const stated: readonly {
  readonly title: string;
  readonly head: string;
  readonly says: Partial<DocumentInfo>;
}[] = [
  { title: "a title", head: "<title> Rain \n on the quay </title>", says: { title: "Rain on the quay" } },
  { title: "the address without its fragment", head: "", says: { url: "https://news.example/a?b=1" } },
  { title: "the host where no outlet is named", head: "", says: { outlet: "news.example" } },
  {
    title: "OpenGraph before the window's title",
    head: '<title>Rain | News</title><meta property="og:title" content="Rain"><meta property="og:site_name" content="The News">',
    says: { title: "Rain", outlet: "The News" },
  },
  {
    title: "the time of publication",
    head: '<meta property="article:published_time" content="2025-03-05T10:00:00+01:00">',
    says: { publishedAt: "2025-03-05T10:00:00+01:00" },
  },
  {
    title: "JSON-LD",
    head: markup({
      "@type": "NewsArticle",
      headline: "Rain",
      datePublished: "2025-03-05",
      publisher: { name: "The News" },
    }),
    says: { title: "Rain", outlet: "The News", publishedAt: "2025-03-05" },
  },
  {
    title: "JSON-LD in a graph",
    head: markup({
      "@graph": [
        { "@type": "WebSite", name: "x" },
        { "@type": ["ReportageNewsArticle"], datePublished: "2025-03-05" },
      ],
    }),
    says: { publishedAt: "2025-03-05" },
  },
];

/** Nothing of these is taken over. */
export const refused: readonly {
  readonly title: string;
  readonly head: string;
  readonly without: keyof DocumentInfo;
}[] = [
  { title: "a date in words", head: '<meta name="date" content="last Tuesday">', without: "publishedAt" },
  {
    title: "a date that does not exist",
    head: '<meta name="date" content="2025-13-45">',
    without: "publishedAt",
  },
  {
    title: "a date with something behind it",
    head: '<meta name="date" content="2025-03-05<b>">',
    without: "publishedAt",
  },
  {
    title: "broken JSON-LD",
    head: '<script type="application/ld+json">{"@type": "NewsArticle", </script>',
    without: "publishedAt",
  },
  {
    title: "JSON-LD of another kind",
    head: markup({ "@type": "Recipe", datePublished: "2025-03-05" }),
    without: "publishedAt",
  },
  {
    title: "JSON-LD whose date is no string",
    head: markup({ "@type": "NewsArticle", datePublished: { a: 1 } }),
    without: "publishedAt",
  },
  {
    title: "huge JSON-LD",
    head: markup({ "@type": "NewsArticle", datePublished: "2025-03-05", x: "y".repeat(300_000) }),
    without: "publishedAt",
  },
  {
    title: "a language that is no tag",
    head: '<meta property="og:locale" content="English, please">',
    without: "language",
  },
];
