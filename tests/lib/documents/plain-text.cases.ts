import type { ReadDocument } from "@/lib/documents";

type PlainTextCase = Omit<ReadDocument, "links"> & {
  readonly what: string;
  readonly source: string;
  readonly format?: "text" | "markdown";
  readonly links?: ReadDocument["links"];
};

export const plainTextCases: readonly PlainTextCase[] = [
  {
    what: "a head of domain, headline and time, and the outlet's full name in the dateline",
    source:
      "wexcombe.example\n\nPort counts its ships\n\n2024-02-29T08:15:00+00:00\n\nWexcombe News/ The port handled 412 ships.\n\nRead full news in source page\n",
    title: "Port counts its ships",
    outlet: "Wexcombe News",
    publishedAt: "2024-02-29T08:15:00+00:00",
    text: "The port handled 412 ships.",
  },
  {
    what: "a lead above a headline that stands twice",
    source:
      "The port has counted its ships.\nPort counts its ships\n\nPort counts its ships\nIt found 412 of them in a month.\nThe mayor was pleased with the result.",
    title: "Port counts its ships",
    text: "The port has counted its ships.\n\nIt found 412 of them in a month.\n\nThe mayor was pleased with the result.",
  },
  {
    what: "an outlet glued to its sentence below a summary",
    source:
      "Port counts its ships\nA record month for the bay.\nWatchman-On Monday, the port spoke of 412 ships.",
    title: "Port counts its ships",
    outlet: "Watchman",
    text: "A record month for the bay.\n\nOn Monday, the port spoke of 412 ships.",
  },
  {
    what: "a compound at the start as no outlet",
    source: "Port counts its ships\nAnglo-Saxon sailors knew the bay. Later it was forgotten.",
    title: "Port counts its ships",
    text: "Anglo-Saxon sailors knew the bay. Later it was forgotten.",
  },
  {
    what: "a town before a dash as no outlet",
    source: "Port counts its ships\n\nWexcombe - The port handled 412 ships.",
    title: "Port counts its ships",
    text: "Wexcombe - The port handled 412 ships.",
  },
  {
    what: "a dateline of another outlet than the head's as a part of the text",
    source: "harbour.example\nPort counts its ships\n\nWexcombe News/ The port handled 412 ships.",
    title: "Port counts its ships",
    outlet: "harbour.example",
    text: "Wexcombe News/ The port handled 412 ships.",
  },
  {
    what: "labels, a byline and an English date",
    source:
      "Title: Port counts its ships\nSource: The Harbour Ledger\nURL: https://harbour.example/ships\nBy Ines Calloway\nThursday, March 6, 2025\n\nThe port handled 412 ships.",
    title: "Port counts its ships",
    outlet: "The Harbour Ledger",
    url: "https://harbour.example/ships",
    publishedAt: "2025-03-06",
    text: "The port handled 412 ships.",
  },
  {
    what: "prose without a head, under its own beginning",
    source: "The port handled 412 ships.\n\nWhat comes next\n\nNobody knows.",
    title: "The port handled 412 ships.",
    text: "The port handled 412 ships.\n\nWhat comes next\n\nNobody knows.",
  },
  {
    what: "wrapped lines as one paragraph",
    source:
      "Port counts its ships\n\nThe port of the bay handled\n412 ships in February, which\nis nine more.\n\nIt is glad.",
    title: "Port counts its ships",
    text: "The port of the bay handled 412 ships in February, which is nine more.\n\nIt is glad.",
  },
  {
    what: "a date that its month does not have as a headline would be read",
    source: "2025-02-30\n\nThe port handled 412 ships.",
    title: "2025-02-30",
    text: "2025-02-30\n\nThe port handled 412 ships.",
  },
  {
    what: "links as their words",
    source:
      "Port counts its ships\n\nThe [port](https://harbour.example/port_(old)) and a [note](#below) and [brackets] (here).",
    title: "Port counts its ships",
    text: "The port and a note and [brackets] (here).",
    links: [{ text: "port", url: "https://harbour.example/port_(old)" }],
  },
  {
    what: "Markdown with front matter, heading, list, emphasis and image",
    format: "markdown",
    source:
      '---\ntitle: "Port counts its ships"\ndate: 2025-03-06\n---\n\n## A **record** month\n\n- The *port* handled 412 ships.\n- The ferry took 38 minutes.\n\n![A ship](ship.png)\n\n> A snake_case word stays, said the `mayor`.\n',
    title: "Port counts its ships",
    publishedAt: "2025-03-06",
    text: "A record month\n\nThe port handled 412 ships.\n\nThe ferry took 38 minutes.\n\nA snake_case word stays, said the mayor.",
  },
];
