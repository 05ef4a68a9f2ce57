import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findStandings } from "@/entrypoints/reader/find-standings";
import { CLAIMS_PER_MESSAGE, createMessenger, type Transport } from "@/lib/messaging";
import type { PageReading } from "@/lib/model";

const readingOf = (count: number): PageReading => ({
  document: { title: "Berths close" },
  outcome: { kind: "read", partly: false },
  sentences: count,
  claims: Array.from({ length: count }, (_, index) => ({
    id: `c${index}`,
    text: "The quay was closed on Monday.",
    context: "",
    start: index * 40,
    end: index * 40 + 30,
    score: 0.9,
    why: ["event"],
  })),
});

/** A background that does not answer the first `failures` times. */
function background(failures: number) {
  const sizes: number[] = [];
  const transport: Transport = {
    async send(envelope) {
      const { payload } = envelope as { payload: { claims: PageReading["claims"] } };
      if (failures-- > 0) throw new Error("the worker was stopped");
      sizes.push(payload.claims.length);
      return {
        ok: true,
        value: payload.claims.map(({ id }) => ({ claimId: id, standing: "silent", origins: 0 })),
      };
    },
    receive: () => () => undefined,
  };
  return { messenger: createMessenger(transport), sizes };
}

describe("findStandings", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());
  const { signal } = new AbortController();

  it("asks in messages of a bounded size, and keeps the order", async () => {
    const { messenger, sizes } = background(0);
    const findings = await findStandings(messenger, readingOf(CLAIMS_PER_MESSAGE + 1), signal);
    expect(sizes).toEqual([CLAIMS_PER_MESSAGE, 1]);
    expect(findings.map(({ claimId }) => claimId)).toEqual(
      readingOf(CLAIMS_PER_MESSAGE + 1).claims.map(({ id }) => id),
    );
  });

  it("asks again when the worker died between question and answer", async () => {
    const { messenger } = background(2);
    const asking = findStandings(messenger, readingOf(3), signal);
    await vi.runAllTimersAsync();
    expect(await asking).toHaveLength(3);
  });

  it("gives up at the third failure", async () => {
    const { messenger } = background(3);
    const asking = findStandings(messenger, readingOf(3), signal).catch((error: Error) => error.message);
    await vi.runAllTimersAsync();
    expect(await asking).toContain("nobody answered");
  });

  it("asks nothing of a page without claims", async () => {
    const { messenger, sizes } = background(0);
    expect(await findStandings(messenger, readingOf(0), signal)).toEqual([]);
    expect(sizes).toEqual([]);
  });
});
