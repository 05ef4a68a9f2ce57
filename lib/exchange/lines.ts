import { UnreadableDocument } from "@/lib/documents";

/** A longer line is no record of ours, and would have to be held in memory to find its end. */
const LONGEST_LINE = 32 * 1024 * 1024;

/** The lines of a file of any size in UTF-8, one after the other; a line that never ends is refused. */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file
    .stream()
    .pipeThrough(new TextDecoderStream("utf-8", { fatal: true }))
    .getReader();
  let rest: string[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    const lines = value.split("\n");
    for (const line of lines.slice(0, -1)) {
      yield [...rest, line].join("");
      [rest, length] = [[], 0];
    }
    const open = lines.at(-1) ?? "";
    length += open.length;
    if (length > LONGEST_LINE) throw new UnreadableDocument("holds a line without an end");
    rest.push(open);
  }
  if (length > 0) yield rest.join("");
}
