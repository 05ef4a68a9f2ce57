import { describe, expect, it, vi } from "vitest";
import { createPageStandings } from "@/entrypoints/reader/page-standings";
import type { FindingSummary, PageReading, Standing } from "@/lib/model";

function readingOf(ids: readonly string[], document: Partial<PageReading["document"]> = {}): PageReading {
  return {
    document: { title: "Berths close", ...document },
    outcome: { kind: "read", partly: false },
    sentences: ids.length,
    claims: ids.map((id) => ({
      id,
      text: "The quay was closed on Monday.",
      context: "",
      start: 0,
      end: 30,
      score: 0.9,
      why: ["event"],
    })),
  };
}

const standing = (word: Standing): FindingSummary[] => [{ claimId: "a", standing: word, origins: 0 }];

/** Standings over a library that answers when the test says so. */
function setUp() {
  const questions: PromiseWithResolvers<readonly FindingSummary[]>[] = [];
  const find = vi.fn(() => {
    const question = Promise.withResolvers<readonly FindingSummary[]>();
    questions.push(question);
    return question.promise;
  });
  const onAnswer = vi.fn();
  const life = new AbortController();
  const standings = createPageStandings({ find, onAnswer, signal: life.signal });
  return { questions, find, onAnswer, life, standings };
}

describe("createPageStandings", () => {
  it("takes the answer although the unchanged page was read again meanwhile", async () => {
    const { questions, find, onAnswer, standings } = setUp();
    const asked = standings.ask(readingOf(["a"]));
    await standings.ask(readingOf(["a"]));
    questions[0]?.resolve(standing("supported"));
    await asked;
    expect(find).toHaveBeenCalledTimes(1);
    expect(standings.findings()).toEqual(standing("supported"));
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith(standing("supported"));
  });

  it("drops an answer that comes after a newer question", async () => {
    const { questions, onAnswer, standings } = setUp();
    const first = standings.ask(readingOf(["a"]));
    const second = standings.refresh();
    questions[1]?.resolve(standing("contested"));
    questions[0]?.resolve(standing("silent"));
    await Promise.all([first, second]);
    expect(standings.findings()).toEqual(standing("contested"));
    expect(onAnswer).toHaveBeenCalledTimes(1);
  });

  it("asks anew of other claims, and of the same claims at another address or date", async () => {
    const { find, standings } = setUp();
    void standings.ask(readingOf(["a"]));
    void standings.ask(readingOf(["a", "b"]));
    void standings.ask(readingOf(["a", "b"], { url: "https://quay.example/2" }));
    void standings.ask(readingOf(["a", "b"], { url: "https://quay.example/2", publishedAt: "2025-03-05" }));
    void standings.ask(
      readingOf(["a", "b"], {
        url: "https://quay.example/2",
        publishedAt: "2025-03-05",
        title: "(1) Berths",
      }),
    );
    expect(find).toHaveBeenCalledTimes(4);
    expect(standings.findings()).toBe("pending");
  });

  it("asks again after a failure, once at a time, and tells of a failure only once", async () => {
    const { questions, find, onAnswer, standings } = setUp();
    const asked = standings.ask(readingOf(["a"]));
    questions[0]?.reject(new Error("nobody answered"));
    await asked;
    expect(standings.findings()).toBe("failed");
    const again = standings.retry();
    await standings.retry();
    questions[1]?.reject(new Error("nobody answered"));
    await again;
    expect(find).toHaveBeenCalledTimes(2);
    expect(onAnswer).toHaveBeenCalledExactlyOnceWith("failed");
    const third = standings.ask(readingOf(["a"]));
    questions[2]?.resolve(standing("silent"));
    await third;
    expect(onAnswer).toHaveBeenLastCalledWith(standing("silent"));
    await standings.retry();
    expect(find).toHaveBeenCalledTimes(3);
  });

  it("tells nothing once its reader has ended, and asks nothing before a page was read", async () => {
    const { questions, find, onAnswer, life, standings } = setUp();
    await standings.refresh();
    await standings.retry();
    expect(find).not.toHaveBeenCalled();
    const asked = standings.ask(readingOf(["a"]));
    life.abort();
    questions[0]?.resolve(standing("supported"));
    await asked;
    expect(onAnswer).not.toHaveBeenCalled();
  });
});
