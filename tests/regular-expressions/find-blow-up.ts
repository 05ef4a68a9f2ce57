import { checkSync, type Diagnostics } from "recheck";

/** The part of recheck that needs neither Java nor a binary, so that every machine gives the same answer. */
process.env.RECHECK_SYNC_BACKEND = "pure";

/** Expressions too large for an exact answer in this time are attacked instead. */
const EXACT_MS = 2_000;

/** Rounds of the search for an attack; it finds what there is in the first ones. */
const ROUNDS = 2;

function diagnose({ source, flags }: RegExp): Diagnostics {
  const exact = checkSync(source, flags, { checker: "automaton", timeout: EXACT_MS });
  if (exact.status !== "unknown") return exact;
  return checkSync(source, flags, { checker: "fuzz", maxIteration: ROUNDS, randomSeed: 1, timeout: null });
}

type Attack = NonNullable<Extract<Diagnostics, { status: "vulnerable" }>["attack"]>;

/** The attack with its pumps repeated until it has `length` units. */
function pumped({ pumps, suffix }: Attack, length: number): string {
  const repeated = pumps.reduce((sum, { pump }) => sum + pump.length, 0);
  const times = Math.ceil(length / Math.max(1, repeated));
  return pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join("") + suffix;
}

export function millisecondsOf(expression: RegExp, text: string): number {
  const start = performance.now();
  text.replace(expression, "");
  return performance.now() - start;
}

const SHORT = 12_500;
const LONG = 8 * SHORT;
/** Eight times the text takes eight times as long; with an exponent of 2 it would take 64 times. */
const LINEAR_GROWTH = 24;
/** Shorter times are noise. */
const NOISE_MS = 40;

/** Recheck takes bounded repetition for growth, so its attack is carried out. */
function succeeds(expression: RegExp, attack: Attack): boolean {
  const short = Math.max(NOISE_MS / LINEAR_GROWTH, millisecondsOf(expression, pumped(attack, SHORT)));
  // What is slow on the short text already would keep the long one waiting for hours.
  if (short > 1_000) return true;
  return millisecondsOf(expression, pumped(attack, LONG)) > LINEAR_GROWTH * short;
}

/** An attack that makes an expression take more than linear time; `undefined` when none is found. */
export function findBlowUp(expression: RegExp): string | undefined {
  const found = diagnose(expression);
  if (found.status === "safe") return undefined;
  if (found.status === "unknown") return `unknown: ${found.error.kind}`;
  return found.checker === "automaton" || succeeds(expression, found.attack)
    ? `${found.complexity.summary}: ${found.attack.pattern}`
    : undefined;
}
