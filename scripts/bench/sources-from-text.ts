import type { Source } from "@/lib/model";
import { sentencesOf } from "./retrieval";

/** Of an article of some 400 words. */
const SENTENCES_PER_SOURCE = 20;

const SENTENCES_PER_PARAGRAPH = 4;

/** Articles cut out of a text, one after the other. */
export function sourcesFrom(text: string, count: number): Source[] {
  const sentences = sentencesOf(text, count * SENTENCES_PER_SOURCE);
  return Array.from({ length: count }, (_, index) => {
    const own = sentences.slice(index * SENTENCES_PER_SOURCE, (index + 1) * SENTENCES_PER_SOURCE);
    const paragraphs = own.flatMap((_, first) =>
      first % SENTENCES_PER_PARAGRAPH === 0
        ? [own.slice(first, first + SENTENCES_PER_PARAGRAPH).join(" ")]
        : [],
    );
    return {
      id: `source-${index}`,
      kind: "full-text",
      title: own[0]?.slice(0, 80) ?? "",
      outlet: `Outlet ${index % 40}`,
      text: paragraphs.join("\n\n"),
      addedAt: "2024-01-01T00:00:00.000Z",
      contentHash: String(index),
    };
  });
}
