export interface Refusal {
  readonly title: string;
  readonly args: readonly string[];
  /** All that is printed, on standard error. */
  readonly message: string;
}

const READABLE = ".txt, .md, .markdown, .html, .htm, .xhtml";

export const refusals: readonly Refusal[] = [
  {
    title: "a file that is not there",
    args: ["missing.txt"],
    message: "missing.txt: no such file",
  },
  {
    title: "an empty file",
    args: ["empty.txt"],
    message: "empty.txt: is empty",
  },
  {
    title: "a binary file",
    args: ["binary.txt"],
    message: "binary.txt: is a binary file, not text",
  },
  {
    title: "a folder in place of a file",
    args: ["sources"],
    message: "sources: is not a file",
  },
  {
    title: "a text in another language",
    args: ["french.txt"],
    message: "french.txt: the text is not in English, the one language supported",
  },
  {
    title: "a folder of sources that holds none",
    args: ["document.txt", "--sources", "nothing", "--no-seeds"],
    message: `nothing: holds no ${READABLE}`,
  },
  {
    title: "HTML that breaks off before its text",
    args: ["broken.html"],
    message: "broken.html: holds no readable text",
  },
  {
    title: "20 MB of words that say nothing",
    args: ["endless.txt"],
    message: "endless.txt: the text is not in English, the one language supported",
  },
];
