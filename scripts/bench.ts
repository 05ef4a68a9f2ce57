import { availableParallelism } from "node:os";
import type { Bench, BenchRow } from "./bench/bench";

const benches: Record<string, () => Promise<Bench>> = {
  retrieval: async () => (await import("./bench/retrieval")).benchRetrieval,
  crossreference: async () => (await import("./bench/crossreference")).benchCrossReference,
  library: async () => (await import("./bench/library")).benchLibrary,
  popup: async () => (await import("./bench/popup")).benchPopup,
  page: async () => (await import("./bench/page")).benchPage,
  language: async () => (await import("./bench/language")).benchLanguage,
};

const withRatios = (row: BenchRow) => ({
  ...row,
  ratio: Object.fromEntries(Object.entries(row.peers).map(([peer, value]) => [peer, row.ours / value])),
});

async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const json = args.includes("--json");
  const [name, ...rest] = args.filter((arg) => arg !== "--json");
  const load = name === undefined ? undefined : benches[name];
  if (name === undefined || load === undefined) {
    throw new Error(`usage: npm run bench -- <${Object.keys(benches).join(" | ")}> [arguments] [--json]`);
  }
  const bench = await load();
  const rows = (await bench(rest)).map(withRatios);
  if (json) {
    const machine = { cores: availableParallelism(), node: process.version };
    console.log(JSON.stringify({ bench: name, machine, rows }));
    return;
  }
  for (const row of rows) {
    const peers = Object.entries(row.peers).map(
      ([peer, value]) => `${peer} ${value.toPrecision(3)} (ratio ${(row.ours / value).toPrecision(2)})`,
    );
    console.log(`${row.what}, ${row.size}: ${row.ours.toPrecision(3)} ${row.unit}  ${peers.join("  ")}`);
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
