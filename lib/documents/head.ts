import type { DocumentInfo } from "@/lib/model";
import { parsePublication } from "./publication";

/** What the first lines of a plain text say of it, and the lines that are its body. */
export interface Head extends Partial<DocumentInfo> {
  readonly body: readonly string[];
}

/** How far down a head may reach: outlet, address, headline, time, byline and the headline once more. */
const HEAD_LINES = 8;

/** Longer than any headline in use; a longer line without a full stop is prose. */
const LONGEST_HEADLINE = 200;

const DOMAIN = /^(?:www\.)?(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24}$/i;
const ADDRESS = /^https?:\/\/\S+$/i;
const LABEL =
  /^(title|headline|source|outlet|publisher|site|url|link|date|published|updated|language)\s*: +(\S.*)$/i;
const BYLINE = /^by [\p{L} .,'’-]{3,80}$/iu;

type Finding = Partial<Record<"title" | "outlet" | "url" | "publishedAt" | "language", string>>;

const isHeadline = (line: string): boolean =>
  line.length <= LONGEST_HEADLINE && /\p{L}/u.test(line) && !/[.:;,…]["'”’)]?$/u.test(line);

/**
 * Reads the head of a plain text, of which nothing is required: lines with the outlet's domain, an address, a time,
 * labels ("Source: ..."), a byline and the headline, in any order. The headline is the line that stands twice, or
 * the first one before any prose.
 */
export function readHead(lines: readonly string[]): Head {
  const found: Finding = {};
  const body: string[] = [];
  const repeated = repeatedHeadline(lines);
  let headLines = 0;
  for (const line of lines) {
    const trimmed = line.trim();
    if (trimmed === "" || headLines >= HEAD_LINES) {
      body.push(line);
      continue;
    }
    headLines += 1;
    const finding = readHeadLine(trimmed);
    if (finding !== undefined) {
      for (const [key, value] of Object.entries(finding)) found[key as keyof Finding] ??= value;
    } else if (trimmed === repeated) {
      found.title = trimmed;
    } else if (found.title === undefined && repeated === undefined && isEmpty(body) && isHeadline(trimmed)) {
      found.title = trimmed;
    } else if (trimmed !== found.title) {
      body.push(line);
    }
  }
  return { ...found, body };
}

const isEmpty = (lines: readonly string[]): boolean => lines.every((line) => line.trim() === "");

/** What a line of a head says by its form alone; an empty finding is a byline. */
function readHeadLine(line: string): Finding | undefined {
  if (DOMAIN.test(line)) return { outlet: line.replace(/^www\./i, "").toLowerCase() };
  if (ADDRESS.test(line) && URL.canParse(line)) return { url: line };
  if (BYLINE.test(line)) return {};
  const label = LABEL.exec(line);
  if (label?.[1] !== undefined && label[2] !== undefined) return labelled(label[1].toLowerCase(), label[2]);
  const publishedAt = parsePublication(line);
  return publishedAt === undefined ? undefined : { publishedAt };
}

function labelled(label: string, value: string): Finding | undefined {
  switch (label) {
    case "title":
    case "headline":
      return { title: value };
    case "url":
    case "link":
      return URL.canParse(value) ? { url: value } : undefined;
    case "language":
      return { language: value };
    case "date":
    case "published":
    case "updated": {
      const publishedAt = parsePublication(value);
      return publishedAt === undefined ? undefined : { publishedAt };
    }
    default:
      return { outlet: value };
  }
}

function repeatedHeadline(lines: readonly string[]): string | undefined {
  const seen = new Set<string>();
  const head = lines.filter((line) => line.trim() !== "").slice(0, HEAD_LINES);
  for (const line of head.map((candidate) => candidate.trim())) {
    if (seen.has(line) && isHeadline(line)) return line;
    seen.add(line);
  }
  return undefined;
}
