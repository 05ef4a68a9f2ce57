/** A fault or an attack that the project is measured against, and the figure to reach. */
export interface Row {
  readonly id: string;
  readonly fault: string;
  readonly toReach: string;
}

const row = (id: string, fault: string, toReach: string): Row => ({ id, fault, toReach });

/**
 * R: data and its life; H: hostile pages; I: untrusted files; P: platform. A test belongs to a row by carrying its id
 * as a tag; the command `trust` runs all of them and prints what they found.
 */
export const rows: readonly Row[] = [
  row(
    "R1",
    "the worker is killed during an import",
    "killed at each write point and 200 random times in 1,000 sources: 0 lost, 0 twice, resumes by itself",
  ),
  row("R2", 'the browser is killed right after "Saved"', "100 kills: 0 of 100 notes lost"),
  row("R3", "the panel is closed while someone types", "500 keystrokes: nothing older than 500 ms lost"),
  row("R4", '"Saved" is shown before it is true', 'each write point made to fail: 0 false "Saved"'),
  row(
    "R5",
    "quota or disk is full",
    "0 half-written sources; reading and export go on; writing works again without a restart",
  ),
  row(
    "R6",
    "storage is evicted or cleared",
    "lasting storage asked for at the first save; its state shown; an empty library offers to restore",
  ),
  row(
    "R7",
    "the database does not open",
    "every kind of damage leads to a recovery screen in 5 s, never to an empty library",
  ),
  row(
    "R8",
    "the extension is removed and installed again",
    "export, fresh profile, import of 10,000 sources and 2,000 notes: equal hashes",
  ),
  row(
    "R9",
    "a migration is interrupted",
    "every shipped schema, killed at 50 points: exactly old or exactly new",
  ),
  row(
    "R10",
    "an older build opens a newer database",
    "versions N, N+1, N, N+1 with 100 writes each: 0 rows not found",
  ),
  row(
    "R11",
    "an old tab stays open during an upgrade",
    "5 contexts open: the new version opens in 3 s or says why; 0 writes from stale contexts",
  ),
  row(
    "R12",
    "an update orphans the reader of a page",
    "20 reloads with 10 tabs: 0 uncaught errors, 1 live reader a tab, stale paint gone in 1 s",
  ),
  row("R13", "a message is too large", "500 MB library exported and imported, no message over 1 MiB"),
  row("R14", "two imports run at once", "4 contexts import the same 1,000 sources: 1,000 rows"),
  row("R15", "index and rows disagree", "20 kinds of damage: all found and repaired, notes untouched"),

  row(
    "H1",
    "a storm of mutations",
    "10,000 a second for 60 s: no task over 50 ms, at most 5 % of a core, one observer, no callback caused by ourselves",
  ),
  row(
    "H2",
    "a huge page",
    '1,000,000 text nodes: no task over 50 ms, stops at a budget with a visible "partly read"',
  ),
  row("H3", "deep nesting", "512 levels parsed, 2,000 scripted: 0 errors, same claims"),
  row("H4", "clobbered DOM", "30 names on form, img and iframe: same claims as on the clean page"),
  row("H5", "poisoned built-ins", "50 poisoned: same claims"),
  row(
    "H6",
    "our changes break the page",
    "React page, 1,000 re-renders: 0 page errors; document unchanged but for one element",
  ),
  row(
    "H7",
    "a page learns what the library holds",
    "all that a page's script observes is byte-equal with an empty and a full library",
  ),
  row(
    "H8",
    "a page clears or fakes highlights",
    "list of claims complete; repainted at most once a second; no loop",
  ),
  row("H9", "clickjacking and synthetic clicks", "0 of 1,000 accepted"),
  row(
    "H10",
    "forged messages",
    "every message from every kind of sender: only the listed pairs answer; 100,000 fuzzed: 0 writes, 0 crashes, 0 library text to a page",
  ),
  row("H11", "fingerprinting", "no web-accessible resource at a static address"),
  row(
    "H12",
    "regular expressions that blow up",
    "every expression linear; 100,000 hostile characters in 50 ms",
  ),
  row(
    "H13",
    "bidi, zero-width, homoglyphs, NFC and NFD, soft hyphens",
    "200 cases: offsets exact, quotes isolated, stored text byte-exact",
  ),
  row("H14", "frames", "200 iframes: one instance"),

  row(
    "I1",
    "script in imported text, notes, titles, addresses",
    "500 payloads in every field and view: 0 run, no live javascript: or data: link",
  ),
  row(
    "I2",
    "injection into our own pages",
    "strict policy and Trusted Types in the built manifest: 0 violations",
  ),
  row("I3", "zip bomb, huge or deep JSON", "refused in 2 s, at most 200 MB more memory, 0 rows written"),
  row(
    "I4",
    "__proto__, lone surrogates, 10 MB keys",
    "10,000 fuzzed files: 0 pollution, 0 crashes, each refusal names file, row and reason",
  ),
  row("I5", "an import overwrites newer notes", "same id, older text: both kept"),
  row("I6", "formulas in CSV", "cells that begin with = + - @ TAB CR inert, negative numbers intact"),
  row(
    "I7",
    "an export is not complete",
    "export, import into an empty profile: equal hash for 1,000 random libraries",
  ),

  row("P1", "data leaves the machine", "end-to-end run behind a recording proxy, defaults: 0 requests"),
  row("P2", "permissions creep", "snapshot of the built manifest; 0 required host permissions"),
  row(
    "P3",
    "a store refuses the package",
    "0 eval, new Function, remote script; addons-linter 0 errors, 0 UNSAFE_VAR_ASSIGNMENT; data collection declared; two clean builds byte-equal",
  ),
];
