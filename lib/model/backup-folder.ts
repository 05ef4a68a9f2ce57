interface PermissionOn {
  readonly mode: "readwrite";
}

/** A folder of the reader's that copies of the library go to: as much of `FileSystemDirectoryHandle` as is used. */
export interface BackupFolder {
  readonly name: string;
  keys(): AsyncIterable<string>;
  getFileHandle(
    name: string,
    options: { readonly create: true },
  ): Promise<{
    createWritable(): Promise<{
      write(text: string): Promise<void>;
      close(): Promise<void>;
      abort(): Promise<void>;
    }>;
  }>;
  removeEntry(name: string): Promise<void>;
  queryPermission(descriptor: PermissionOn): Promise<"granted" | "denied" | "prompt">;
  /** Only after a press. */
  requestPermission(descriptor: PermissionOn): Promise<"granted" | "denied" | "prompt">;
}
