/** What is written, and the terms that stand for it. */
export const TERM_CASES: readonly (readonly [text: string, terms: readonly string[]])[] = [
  ["Six weeks", ["6", "week"]],
  ["6 weeks", ["6", "week"]],
  ["1,800 ships", ["1800", "ship"]],
  ["3.5 million", ["3.5", "million"]],
  ["on the 15th of May", ["15"]],
  ["the U.S. envoy", ["u.s", "envoi"]],
  ["The US and the UK", ["u.s", "u.k"]],
  ["they told us", ["told"]],
  ["São Tomé’s port", ["sao", "tome", "port"]],
  ["re-opened", ["re", "open"]],
  ["talks talking talked", ["talk", "talk", "talk"]],
];

/** Texts without a single term. */
export const NO_TERM_CASES: readonly string[] = ["", "   ", "it was not so", "…?!—", "🙂", "'", "..", ","];
