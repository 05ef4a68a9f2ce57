import { agencyNamed } from "./outlet-name";

/** How far into a passage a dateline may reach: place, date and agency. */
const datelineReach = 80;

const opening = /\(([^()]{1,40})\)\s{0,3}[-–—]/u;
const bareOpening = /^[\s"“]{0,3}([\p{L} ]{1,30})\s[-–—]{1,2}\s/u;
const closing = /[-–—(]\s{0,2}([\p{L} ]{1,30})\)?\s{0,3}$/u;
const source =
  /\b(?:Source|Credit|With files from|With material from|Reporting by)\s{0,2}:?\s{1,2}([\p{L} ]{1,30})[.)]?\s{0,3}$/u;

/**
 * The news agency that a passage names as a credit, outside its sentences: "PORT MARO (Reuters) - ...", "(AP)" or
 * "- Reuters" at its end. `undefined` where there is none; other bracketed words are no credit.
 */
export function datelineAgency(text: string): string | undefined {
  const head = text.slice(0, datelineReach);
  const tail = text.slice(-datelineReach);
  for (const credit of [opening.exec(head), bareOpening.exec(head), closing.exec(tail), source.exec(tail)]) {
    const agency = credit?.[1] === undefined ? undefined : agencyNamed(credit[1]);
    if (agency !== undefined) return agency;
  }
  return undefined;
}
