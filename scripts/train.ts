/** Remakes one weight file from the data given; the same data gives the same bytes. Returns the path written. */
export type Trainer = (args: readonly string[]) => Promise<string>;

const trainers: Record<string, () => Promise<Trainer>> = {
  ranking: async () => (await import("./train/ranking")).trainRanking,
  claims: async () => (await import("./train/claims")).trainClaims,
  bearing: async () => (await import("./train/bearing")).trainBearing,
  comparison: async () => (await import("./train/comparison")).trainComparison,
  "document-comparison": async () => (await import("./train/document-comparison")).trainDocumentComparison,
  origins: async () => (await import("./train/origins")).trainOrigins,
  lexicon: async () => (await import("./train/lexicon")).trainLexicon,
};

async function main(): Promise<void> {
  const [name, ...args] = process.argv.slice(2);
  const load = name === undefined ? undefined : trainers[name];
  if (load === undefined) {
    throw new Error(`usage: npm run train -- <${Object.keys(trainers).join(" | ")}> <data files>`);
  }
  const train = await load();
  console.log(`wrote ${await train(args)}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
