import { describe, expect, it } from "vitest";
import type { Note, NoteTarget, SourceFilters } from "@/lib/model";
import { addSources, findPassages } from "@/lib/services";
import { makeSource, openTestLibrary } from "../store/open-test-library";

const noteOn = (id: string, text: string, target: NoteTarget, tags: readonly string[] = []): Note => ({
  id,
  text,
  target,
  tags,
  createdAt: "2025-03-05T10:00:00Z",
  updatedAt: "2025-03-05T10:00:00Z",
});

async function filled() {
  const library = await openTestLibrary();
  await addSources(library, [
    makeSource("post", "Ferries rest. The bridge was closed for repairs. The bridge is old.", {
      outlet: "Post",
      kind: "full-text",
      language: "en-GB",
      publishedAt: "2025-03-05T08:00:00Z",
    }),
    makeSource("echo", "A bridge was closed for repairs in spring.", {
      outlet: "Echo",
      kind: "digest",
      language: "de",
      publishedAt: "2024-12-31",
    }),
    makeSource("undated", "The closed bridge needs repairs.", {
      outlet: "Post",
      kind: "snippet",
      tags: ["works"],
    }),
  ]);
  await library.notes.put(
    noteOn("a", "Ask about the Bridge", { kind: "source", sourceId: "echo" }, ["port"]),
  );
  return library;
}

const found = async (words: string, filters: SourceFilters = {}, limit?: number) =>
  (await findPassages(await filled(), words, filters, limit)).map(({ sourceId }) => sourceId).sort();

describe("a search of the texts", () => {
  it("finds the best passage of each source, at its place", async () => {
    const [best, ...others] = await findPassages(await filled(), "old bridge");
    expect(best).toEqual({
      sourceId: "post",
      title: "Title of post",
      outlet: "Post",
      publishedAt: "2025-03-05T08:00:00Z",
      quote: "The bridge is old.",
      start: 49,
      end: 67,
    });
    expect(others.map(({ sourceId }) => sourceId).sort()).toEqual(["echo", "undated"]);
  });

  it.each<[SourceFilters, readonly string[]]>([
    [{}, ["echo", "post", "undated"]],
    [{ outlet: "Post" }, ["post", "undated"]],
    [{ kind: "digest" }, ["echo"]],
    [{ language: "en" }, ["post"]],
    [{ from: "2025-01-01" }, ["post"]],
    [{ to: "2024-12-31" }, ["echo"]],
    [{ from: "2024-12-31", to: "2025-03-05" }, ["echo", "post"]],
    [{ tag: "port" }, ["echo"]],
    [{ tag: "works" }, ["undated"]],
    [{ tag: "port", outlet: "Post" }, []],
    [{ outlet: "Herald" }, []],
  ])("is narrowed by %j", async (filters, sources) => {
    expect(await found("bridge", filters)).toEqual(sources);
  });

  it("answers with no more than was asked for", async () => {
    expect(await found("bridge", {}, 1)).toHaveLength(1);
  });

  it.each(["", "  ", "xylophone"])("finds nothing for %j", async (words) => {
    expect(await found(words)).toEqual([]);
  });
});
