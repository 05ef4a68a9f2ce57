import type { BackupFolder } from "@/lib/model";
import type { Database } from "./database";
import { toLibraryError } from "./library-error";

/** What the extension must remember of itself; what the reader chooses is in `lib/messaging/preferences`. */
export interface SettingValues {
  /** Ids of the seed sources that were ever loaded: one that is gone since was removed by the reader. */
  readonly seedsLoaded: readonly string[];
  /** Tells this library from one that took its place; empty before it is given. */
  readonly libraryId: string;
  /** ISO 8601 instants: of the latest copy of the whole library, and of the latest "later"; empty before. */
  readonly copiedAt: string;
  readonly remindedAt: string;
  /** ISO 8601 instant at which it was last seen to that the folder has a copy of all; empty before. */
  readonly backUpSettledAt: string;
  /** Where copies go by themselves; absent until one is chosen. */
  readonly backupFolder: BackupFolder | undefined;
}

export const DEFAULT_SETTINGS: SettingValues = {
  seedsLoaded: [],
  libraryId: "",
  copiedAt: "",
  remindedAt: "",
  backUpSettledAt: "",
  backupFolder: undefined,
};

/** Typed settings; a key that was never set, or holds a value of another type, reads as its default. */
export interface Settings {
  get<Key extends keyof SettingValues>(key: Key): Promise<SettingValues[Key]>;
  set<Key extends keyof SettingValues>(key: Key, value: SettingValues[Key]): Promise<void>;
  all(): Promise<SettingValues>;
}

/** For each setting, whether a stored value is one that this build understands. */
const UNDERSTOOD: { readonly [Key in keyof SettingValues]: (value: unknown) => boolean } = {
  seedsLoaded: (value) => Array.isArray(value) && value.every((id) => typeof id === "string"),
  libraryId: (value) => typeof value === "string",
  copiedAt: (value) => typeof value === "string",
  remindedAt: (value) => typeof value === "string",
  backUpSettledAt: (value) => typeof value === "string",
  backupFolder: (value) =>
    value === undefined || (typeof value === "object" && value !== null && "getFileHandle" in value),
};

/** Must run inside a write transaction, or is one of its own. */
export const putSetting = <Key extends keyof SettingValues>(
  db: Database,
  key: Key,
  value: SettingValues[Key],
): PromiseLike<unknown> => db.settings.put({ key, value });

export function settingsOf(db: Database): Settings {
  const all = async (): Promise<SettingValues> => {
    const rows = await db.settings.toArray();
    const known = rows.filter(({ key, value }) => {
      const understood = Object.hasOwn(UNDERSTOOD, key) ? UNDERSTOOD[key as keyof SettingValues] : undefined;
      return understood?.(value) === true;
    });
    return { ...DEFAULT_SETTINGS, ...Object.fromEntries(known.map(({ key, value }) => [key, value])) };
  };
  return {
    all,
    get: async (key) => (await all())[key],
    set: async (key, value) => {
      try {
        await putSetting(db, key, value);
      } catch (error) {
        throw toLibraryError(error);
      }
    },
  };
}
