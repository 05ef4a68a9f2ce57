import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CrossCheckReport, crossCheck } from "@/scripts/crosscheck/cross-check";
import { readDocument } from "@/scripts/documents/read-document";
import { writeDocuments } from "./documents";

let folder = "";
let report: CrossCheckReport;

const check = () =>
  crossCheck({ path: join(folder, "document.txt"), sources: [join(folder, "sources")], seeds: false });

async function textOf(path: string): Promise<string> {
  const reading = await readDocument(path);
  if (!reading.ok) throw new Error(reading.error);
  return reading.document.text;
}

const claimWith = (words: string) => {
  const claim = report.claims.find(({ text }) => text.includes(words));
  if (claim === undefined) throw new Error(`no claim with "${words}"`);
  return claim;
};

beforeAll(async () => {
  folder = await writeDocuments();
  report = await check();
});

afterAll(() => rm(folder, { recursive: true }));

describe("a cross-check of a document against documents", () => {
  it("finds a source that gives another figure in conflict, on the number", () => {
    const { standing, evidence } = claimWith("paid $12 million");
    expect(standing).toBe("conflicting");
    expect(evidence[0]).toMatchObject({
      relation: "conflicts",
      sourceId: join(folder, "sources/contrary.txt"),
    });
    const deciding = evidence[0]?.reasons.filter(({ verdict }) => verdict === "conflicts");
    expect(deciding?.map(({ slot }) => slot)).toEqual(["number"]);
    expect(deciding?.[0]?.claim).toContain("12 million");
    expect(deciding?.[0]?.evidence).toContain("30 million");
  });

  it("finds a source that restates a claim in support of it", () => {
    const { standing, evidence, origins } = claimWith("killed 14 people");
    expect(standing).toBe("supported");
    expect(origins).toBe(1);
    expect(evidence[0]).toMatchObject({
      relation: "supports",
      sourceId: join(folder, "sources/restating.txt"),
    });
  });

  it("takes no side by a source that speaks of something else", () => {
    const sided = report.claims.flatMap(({ evidence }) =>
      evidence.filter(({ relation }) => relation === "supports" || relation === "conflicts"),
    );
    expect(sided.map(({ sourceId }) => sourceId)).not.toContain(join(folder, "sources/unrelated.txt"));
  });

  it("does not take the document for a source of itself when it stands among the sources", async () => {
    const path = join(folder, "sources/contrary.txt");
    const own = await crossCheck({ path, sources: [join(folder, "sources")], seeds: false });
    expect(own.claims.length).toBeGreaterThan(0);
    expect(own.claims.flatMap(({ evidence }) => evidence.map(({ sourceId }) => sourceId))).not.toContain(
      path,
    );
  });

  it("answers the same every time", async () => {
    expect(await check()).toEqual(report);
  });
});

describe("the report of a cross-check", () => {
  it("has the documented members and no others", () => {
    expect(Object.keys(report)).toEqual(["document", "coverage", "claims"]);
    expect(Object.keys(report.document)).toEqual(["title", "publishedAt"]);
    expect(Object.keys(report.coverage)).toEqual(["sentences", "claims", "matched", "silent"]);
    const claimMembers = ["id", "text", "start", "end", "score", "why", "standing", "origins", "evidence"];
    for (const claim of report.claims) expect(Object.keys(claim).sort()).toEqual(claimMembers.sort());
    const members = [
      "sourceId",
      "outlet",
      "publishedAt",
      "quote",
      "start",
      "end",
      "relation",
      "origin",
      "reasons",
    ];
    for (const evidence of report.claims.flatMap((claim) => claim.evidence)) {
      expect(Object.keys(evidence).sort()).toEqual(members.sort());
      for (const reason of evidence.reasons) {
        expect(Object.keys(reason).sort()).toEqual(["claim", "evidence", "note", "slot", "verdict"]);
      }
    }
  });

  it("counts every claim as matched or silent", () => {
    const { claims, matched, silent } = report.coverage;
    expect(claims).toBe(report.claims.length);
    expect(matched + silent).toBe(claims);
    expect(report.claims.filter(({ standing }) => standing === "silent")).toHaveLength(silent);
  });

  it("cuts each claim out of the document", async () => {
    const text = await textOf(join(folder, "document.txt"));
    for (const claim of report.claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
  });

  it("cuts each quotation out of the stored source", async () => {
    const quoted = report.claims.flatMap(({ evidence }) => evidence);
    expect(quoted.length).toBeGreaterThan(0);
    for (const { sourceId, quote, start, end } of quoted) {
      expect((await textOf(sourceId)).slice(start, end)).toBe(quote);
      expect(await readFile(sourceId, "utf8")).toContain(quote);
    }
  });
});
