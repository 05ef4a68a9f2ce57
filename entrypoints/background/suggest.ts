import { browser } from "wxt/browser";
import { hashOfSearch, hashOfSource } from "@/lib/messaging";
import { findPassages } from "@/lib/services";
import type { Library } from "@/lib/store";
import { browserWords } from "./browser-words";

const SUGGESTIONS = 5;

/** A line of the address bar holds no more. */
const LONGEST_QUOTE = 120;

/** Answers the keyword in the address bar: passages for the words typed, each opening its source there. */
export function suggestPassages(library: () => Promise<Library>): void {
  let question = 0;
  browser.omnibox.setDefaultSuggestion({ description: browserWords("searchFor") });
  browser.omnibox.onInputChanged.addListener(async (typed, suggest) => {
    question += 1;
    const asked = question;
    const suggestions = await suggestionsFor(await library(), typed);
    if (asked === question) suggest(suggestions);
  });
  browser.omnibox.onInputEntered.addListener(async (chosen, disposition) => {
    // a suggestion carries its address; words that were entered as typed are searched for
    const url = chosen.startsWith(page("")) ? chosen : page(hashOfSearch(chosen));
    if (disposition === "currentTab") await browser.tabs.update({ url });
    else await browser.tabs.create({ url, active: disposition === "newForegroundTab" });
  });
}

const page = (hash: string): string => browser.runtime.getURL("/library.html") + hash;

async function suggestionsFor(library: Library, typed: string) {
  const passages = await findPassages(library, typed, {}, SUGGESTIONS);
  return passages.map(({ sourceId, title, outlet, quote, start, end }) => ({
    content: page(hashOfSource({ sourceId, passage: { start, end } })),
    description: escapeMarkup(`${outlet ?? title}: ${quote.slice(0, LONGEST_QUOTE)}`),
  }));
}

/** Chrome reads descriptions as XML and refuses what is none; Firefox shows them as they are. */
const escapeMarkup = (text: string): string =>
  import.meta.env.FIREFOX
    ? text
    : text
        .replace(/[\p{Cc}]/gu, " ")
        .replace(/&/g, "&amp;")
        .replace(/</g, "&lt;")
        .replace(/>/g, "&gt;")
        .replace(/"/g, "&quot;")
        .replace(/'/g, "&apos;");
