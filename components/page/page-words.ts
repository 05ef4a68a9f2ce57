import type { NotRead } from "@/lib/model";

/** Why a page is left alone, and what that means for the reader. */
export const notReadWords: Readonly<Record<NotRead, { readonly title: string; readonly text: string }>> = {
  "not-an-article": {
    title: "This page is not an article",
    text: "Sourcelight reads running text with paragraphs. Lists of headlines, shops, search results and apps are left alone.",
  },
  "unsupported-language": {
    title: "Not a language Sourcelight reads",
    text: "Claims are recognised in English text only, for now. Nothing on this page was changed.",
  },
  "too-little-text": {
    title: "Too little text",
    text: "There are too few sentences here to look for claims. Open the full article and try again.",
  },
  "switched-off": {
    title: "Switched off on this site",
    text: "Nothing of Sourcelight runs here until you switch it on again in the window of the toolbar button.",
  },
  "not-text": {
    title: "Not a page of text",
    text: "Pictures, films and documents shown by the browser’s own viewer cannot be read.",
  },
};
