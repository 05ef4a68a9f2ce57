import { mkdir, mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** The document that is checked; every sentence of its first paragraph has a counterpart below. */
const DOCUMENT = `Storm closes the Lowmere ferry terminal

Source: Harbour Herald
12 March 2024

The storm killed 14 people in Lowmere on Sunday, the Coastal Rescue Service said. The Lowmere ferry terminal was closed for 42 days after the storm damaged 31 boats.

The council of Lowmere paid $12 million for the old customs house on Monday.
`;

/** Says the same as the document of the deaths and of the closure, in other words. */
const RESTATING = `Fourteen dead in Lowmere storm

Source: Kestrel Bay Post
12 March 2024

Fourteen people were killed by the storm in Lowmere on Sunday, according to the Coastal Rescue Service.
`;

/** Gives another figure for the price. */
const CONTRARY = `Customs house changes hands

Source: Varrick Courier
12 March 2024

On Monday the council of Lowmere paid $30 million for the old customs house.
`;

/** Speaks of nothing that the document speaks of. */
const UNRELATED = `Choir wins prize

Source: Dunholm Gazette
12 March 2024

The Dunholm youth choir won first prize at the singing contest in Marrowgate for the third year in a row.
`;

const FRENCH = `La tempête ferme le port

La tempête a tué quatorze personnes dimanche à Lowmere, selon les services de secours. Le terminal des ferrys a été fermé pendant quarante-deux jours après les dégâts subis par les bateaux. Le gouverneur a déclaré lundi que les réparations coûteraient douze millions de dollars à la ville.
`;

/** A folder with documents good and bad; the caller removes it. */
export async function writeDocuments(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "sourcelight-crosscheck-"));
  await mkdir(join(folder, "sources"));
  await mkdir(join(folder, "nothing"));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "document.txt": DOCUMENT,
    "sources/restating.txt": RESTATING,
    "sources/contrary.txt": CONTRARY,
    "sources/unrelated.txt": UNRELATED,
    "empty.txt": "",
    "binary.txt": Uint8Array.of(80, 75, 3, 4, 0, 0, 8, 0),
    "french.txt": FRENCH,
    "broken.html": "<html><head><title>Storm closes the ferry term",
    "endless.txt": "word ".repeat(4 * 1024 * 1024),
  };
  await Promise.all(Object.entries(files).map(([name, body]) => writeFile(join(folder, name), body)));
  return folder;
}
