import { relative } from "node:path";
import { listDocuments } from "./documents/list-documents";
import { localPackFile, writeLocalPack } from "./seeds/local-pack";
import { packDocuments } from "./seeds/pack-documents";

const usage = "usage: npm run seeds -- <files or folder>...  (.txt, .md or .html)";

async function main(): Promise<void> {
  const paths = process.argv.slice(2);
  if (paths.length === 0 || paths.some((path) => path.startsWith("--"))) throw new Error(usage);
  const files = await Promise.all(paths.map(listDocuments));
  const pack = await packDocuments(files.flat());
  await writeLocalPack(pack);
  const { documents } = pack;
  console.log(`${documents.length} ${documents.length === 1 ? "document" : "documents"} packed:`);
  for (const { title, outlet, publishedAt } of documents)
    console.log(`  ${title} | ${outlet} | ${publishedAt}`);
  console.log(`${relative(process.cwd(), localPackFile)} goes into the next build of this working copy.`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
