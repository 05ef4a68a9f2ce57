import type { CrossCheckReport } from "./cross-check";

const WIDTH = 100;

/** One line for each claim and each piece of its evidence, for people. */
export function printCrossCheck({ document, coverage, claims }: CrossCheckReport): void {
  const { sentences, matched, silent } = coverage;
  console.log(`${document.title}${document.publishedAt === undefined ? "" : ` (${document.publishedAt})`}`);
  console.log(
    `${coverage.claims} checkable claims in ${sentences} sentences: ${matched} in your library, ${silent} not covered\n`,
  );
  for (const { standing, text, origins, evidence } of claims) {
    console.log(`${standing.toUpperCase().padEnd(12)} ${clip(text)}`);
    if (evidence.length === 0) continue;
    const outlets = new Set(evidence.map(({ outlet, sourceId }) => outlet ?? sourceId)).size;
    console.log(`${indent}${count(outlets, "outlet")}, ${count(origins, "origin")}`);
    for (const { relation, outlet, quote, reasons } of evidence) {
      console.log(`${indent}${relation.padEnd(9)} ${outlet ?? "outlet unknown"}: “${clip(quote)}”`);
      const deciding = reasons.find(({ verdict }) => verdict !== "agrees") ?? reasons[0];
      if (deciding !== undefined) {
        const { slot, claim, evidence: found, verdict, note } = deciding;
        console.log(`${indent}          ${slot}: “${claim}” against “${found}” ${verdict} (${note})`);
      }
    }
  }
}

const indent = " ".repeat(13);
const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;
const clip = (text: string) => (text.length <= WIDTH ? text : `${text.slice(0, WIDTH - 1)}…`);
