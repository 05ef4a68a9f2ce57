import type { NamedFile } from "@/lib/services";

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));

/** A directory gives its entries a hundred at a time, until it gives none. */
async function entriesOf(directory: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = directory.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

async function filesIn(entry: FileSystemEntry): Promise<NamedFile[]> {
  if (entry.name.startsWith(".")) return [];
  const name = entry.fullPath.replace(/^\//, "");
  if (entry.isFile) return [{ name, content: await fileOf(entry as FileSystemFileEntry) }];
  const files: NamedFile[] = [];
  for (const inner of await entriesOf(entry as FileSystemDirectoryEntry))
    files.push(...(await filesIn(inner)));
  return files;
}

/** Files that were dropped, those in folders with the folders in their names. Must be called in the turn of the drop. */
export async function droppedFiles(items: DataTransferItemList): Promise<NamedFile[]> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  return (await Promise.all(entries.map(filesIn))).flat();
}

/** Files that were chosen; hidden ones of a folder are left out. */
export const chosenFiles = (files: readonly File[]): NamedFile[] =>
  files
    .filter(({ name }) => !name.startsWith("."))
    .map((file) => ({ name: file.webkitRelativePath || file.name, content: file }));
