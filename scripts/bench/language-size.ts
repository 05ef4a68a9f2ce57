import { gzipSync } from "node:zlib";
import type { BenchRow } from "./bench";
import { bundle } from "./bundle";

const sizeOf = async (code: string): Promise<number> => gzipSync(await bundle(code)).length;

/** The size of the whole language core, and of what the reader in a page takes of it, beside the peers', gzipped. */
export async function languageSizes(): Promise<BenchRow[]> {
  const peers = {
    "compromise/three": await sizeOf('export { default } from "compromise/three"'),
    "wink-nlp": await sizeOf(
      'export { default } from "wink-nlp"; export { default as model } from "wink-eng-lite-web-model"',
    ),
    "recognizers-text": await sizeOf('export * from "@microsoft/recognizers-text-suite"'),
  };
  const whole = await sizeOf('export * from "@/lib/language"');
  const inPage = await sizeOf(
    'export { chooseShown, contextBefore, detectClaims, languageOf } from "@/lib/language"',
  );
  return [
    { what: "size of the whole language core, gzipped", unit: "bytes", size: 1, ours: whole, peers },
    { what: "size of what a page loads of it, gzipped", unit: "bytes", size: 1, ours: inPage, peers },
  ];
}
