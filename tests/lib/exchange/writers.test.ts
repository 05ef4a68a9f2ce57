import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  evidenceAsHtml,
  evidenceAsJson,
  evidenceAsMarkdown,
  notesAsAnnotations,
  notesAsMarkdown,
  parseCsv,
  sourcesAsCsl,
  sourcesAsCsv,
} from "@/lib/exchange";
import type { Note } from "@/lib/model";
import { makeSource } from "../store/open-test-library";
import { rowsOf } from "./file-tools";

const source = makeSource("harbour", "Text", {
  url: "https://ledger.example/a",
  outlet: "The Ledger",
  publishedAt: "2025-03-06",
});

const note: Note = {
  id: "n",
  text: "Ask *again*.",
  tags: ["port", "to do"],
  createdAt: "2025-03-06T10:00:00Z",
  updatedAt: "2025-03-07T10:00:00Z",
  target: {
    kind: "passage",
    sourceId: "harbour",
    selector: { exact: "412 <b>ships</b>", prefix: "", suffix: "" },
  },
};

const cellsOf = (csv: string) => [...parseCsv(csv)].map(({ cells }) => cells);

const FORMULAS = ["=1+1", "+1 (555)", "-cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1"];
const HARMLESS = ["-5", "-12.5", "Ships", "3 - 1", "a=b"];

describe("a table of sources", { tags: ["I6"] }, () => {
  it.for(FORMULAS)("makes %j inert in every column of words", (words, { task }) => {
    const columns = { title: words, outlet: words, byline: words };
    const [, cells = []] = cellsOf(sourcesAsCsv([{ ...source, ...columns }]));
    expect(cells.slice(0, 3)).toEqual([`'${words}`, `'${words}`, `'${words}`]);
    task.meta.figure = `${JSON.stringify(words)} inert in ${Object.keys(columns).length} columns`;
  });

  it.for(HARMLESS)("keeps %j as it is", (title, { task }) => {
    expect(cellsOf(sourcesAsCsv([{ ...source, title }]))[1]?.[0]).toBe(title);
    task.meta.figure = `${JSON.stringify(title)} as it was`;
  });

  it("reads back whatever stands in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (words) => {
        const title = `x${words}`;
        expect(cellsOf(sourcesAsCsv([{ ...source, title }]))[1]?.[0]).toBe(title);
      }),
    );
  });
});

describe("sources for a reference manager", () => {
  it("are read back as references", async () => {
    const [row] = await rowsOf("a.json", sourcesAsCsl([source]));
    expect(row).toMatchObject({
      entry: {
        document: { title: source.title, url: source.url, outlet: "The Ledger", publishedAt: "2025-03-06" },
      },
    });
  });
});

describe("notes as annotations", () => {
  it("follow the W3C model", () => {
    expect(JSON.parse(notesAsAnnotations([note], [source]))).toMatchObject({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "AnnotationCollection",
      total: 1,
      first: {
        items: [
          {
            type: "Annotation",
            body: [
              { value: "Ask *again*.", format: "text/markdown" },
              { purpose: "tagging", value: "port" },
              {},
            ],
            target: {
              source: "https://ledger.example/a",
              selector: { type: "TextQuoteSelector", exact: "412 <b>ships</b>" },
            },
          },
        ],
      },
    });
  });
});

describe("notes as Markdown", () => {
  it("keep the reader's marks, and make none of the words of others", () => {
    const text = notesAsMarkdown([note], [{ ...source, title: "# Not a *heading*" }]);
    expect(text).toContain("Ask *again*.");
    expect(text).toContain("## \\# Not a \\*heading\\*");
    expect(text).toContain("> 412 \\<b\\>ships\\</b\\>");
    expect(text).toContain("#port #to-do");
  });
});

const bundle = {
  page: { title: "<script>alert(1)</script>", url: "https://ledger.example/a" },
  madeAt: "2025-03-07T10:00:00Z",
  engine: "0.1.0",
  claims: [
    {
      claim: "The port handled 421 ships.",
      standing: "conflicting",
      origins: 1,
      evidence: [
        {
          sourceId: "harbour",
          title: "Ships",
          relation: "conflicts",
          confidence: 0.9,
          reasons: [
            { slot: "number", claim: "421", evidence: "412", verdict: "conflicts", note: "numbers-apart" },
          ],
          quote: 'The port handled 412 ships & "more".',
          start: 0,
          end: 10,
          origin: "The Ledger",
          originUnknown: false,
          contentHash: "abc",
          capturedAt: "2025-03-06T10:00:00Z",
        },
      ],
    },
  ],
} as const;

describe("a bundle of evidence", () => {
  it("says in Markdown what is needed to check it elsewhere", () => {
    const text = evidenceAsMarkdown(bundle);
    for (const part of [
      "The port handled 421 ships.",
      "> The port handled 412 ships",
      "abc",
      "number, conflicts: 421 / 412",
      "0.1.0",
    ])
      expect(text).toContain(part);
    expect(text).not.toContain("<script>");
  });

  it("comes back whole from JSON, with the format that it is in", () => {
    expect(JSON.parse(evidenceAsJson(bundle))).toEqual({ format: "sourcelight-evidence-1", ...bundle });
  });

  it("is a page in which nothing of others is markup", () => {
    const page = evidenceAsHtml(bundle);
    expect(page).not.toContain("<script>");
    expect(page).toContain("ships &amp; &quot;more&quot;.");
    expect(page).toContain("default-src 'none'");
  });
});
