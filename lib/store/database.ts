import Dexie, { type EntityTable, type Table } from "dexie";
import type { Correction, Draft, Note, SiteChoice, SourceVersion } from "@/lib/model";
import { chooseDurability } from "./durability";
import type { ImportFile, ImportJob, ImportOutcome } from "./imports";
import type {
  BlockRow,
  DisputeRow,
  IndexManifest,
  SegmentRow,
  SettingRow,
  SourceBody,
  SourceSummary,
  Unchecked,
} from "./rows";
import { declareSchema } from "./schema";

/** Where the database lives; the parts of `globalThis` unless given, as tests do. */
export interface DatabaseOptions {
  readonly name?: string;
  readonly indexedDB?: IDBFactory;
  readonly IDBKeyRange?: typeof globalThis.IDBKeyRange;
}

export const DATABASE_NAME = "sourcelight";

/** The Dexie database with its tables typed. Opened only by `openLibrary`, which checks versions first. */
export class Database extends Dexie {
  declare readonly sources: EntityTable<SourceSummary, "id">;
  declare readonly bodies: EntityTable<SourceBody, "sourceId">;
  declare readonly versions: EntityTable<SourceVersion, "id">;
  declare readonly imports: EntityTable<ImportJob, "id">;
  declare readonly importFiles: Table<ImportFile, [string, number]>;
  declare readonly importOutcomes: Table<ImportOutcome, [string, number]>;
  declare readonly notes: EntityTable<Note, "id">;
  declare readonly drafts: EntityTable<Draft, "key">;
  declare readonly corrections: EntityTable<Correction, "id">;
  declare readonly settings: EntityTable<SettingRow, "key">;
  declare readonly sites: EntityTable<SiteChoice, "host">;
  declare readonly manifests: EntityTable<IndexManifest, "id">;
  declare readonly segments: EntityTable<SegmentRow, "id">;
  declare readonly blocks: Table<BlockRow, [string, number]>;
  declare readonly disputes: EntityTable<DisputeRow, "id">;
  declare readonly unchecked: EntityTable<Unchecked, "sourceId">;

  constructor(options: DatabaseOptions) {
    super(options.name ?? DATABASE_NAME, {
      autoOpen: false,
      ...(options.indexedDB === undefined ? {} : { indexedDB: options.indexedDB }),
      ...(options.IDBKeyRange === undefined ? {} : { IDBKeyRange: options.IDBKeyRange }),
    });
    declareSchema(this);
    this.use(chooseDurability);
  }
}
