import type { RawDatabase } from "../raw-database";

const bytes = (base64: string): Uint8Array => Uint8Array.from(Buffer.from(base64, "base64"));

/** A library as the first shipped schema has it on the disk, with something in most tables. Never changed. */
export const version1: RawDatabase = {
  version: 10,
  tables: [
    {
      name: "blocks",
      keyPath: ["segmentId", "number"],
      indexes: [],
      rows: [
        {
          segmentId: "segment-of-quay",
          number: 0,
          bytes: bytes("6TVAIQM0MTIBAQAAAARsb25nAQEAAAAEbWV0cgEBAAAABHF1YWkBAQEBAAAEdGl0bAAAAQEA"),
        },
        {
          segmentId: "segment-of-page",
          number: 0,
          bytes: bytes(
            "87sW7gM0MjEBAQAAAAVjb3VudAAAAQEACGZlYnJ1YXJpAQEAAAAFaGFuZGwBAQAAAAZsZWRnZXIAAAEBAARwb3J0AQEBAQAABHNoaXABAQEBAAAHd2V4Y29tYgEBAAAA",
          ),
        },
      ],
    },
    {
      name: "bodies",
      keyPath: "sourceId",
      indexes: [],
      rows: [
        {
          sourceId: "page",
          text: "The port of Wexcombe handled 421 ships in February.",
          spans: Uint32Array.of(0, 51),
        },
        { sourceId: "quay", text: "The quay is 412 metres long.", spans: Uint32Array.of(0, 28) },
      ],
    },
    {
      name: "corrections",
      keyPath: "id",
      indexes: [{ name: "madeAt", keyPath: "madeAt", multiEntry: false }],
      rows: [
        {
          id: "c",
          kind: "not-a-claim",
          madeAt: "2025-03-06T10:00:00Z",
          claim: { text: "Ships came.", pageUrl: "https://gazette.example/a", pageTitle: "A" },
        },
      ],
    },
    {
      name: "disputes",
      keyPath: "id",
      indexes: [
        { name: "confidence", keyPath: "confidence", multiEntry: false },
        { name: "sourceIds", keyPath: "sourceIds", multiEntry: true },
      ],
      rows: [],
    },
    {
      name: "drafts",
      keyPath: "key",
      indexes: [],
      rows: [{ key: "source page", target: { kind: "source", sourceId: "page" }, text: "Half a" }],
    },
    {
      name: "importFiles",
      keyPath: ["importId", "number"],
      indexes: [],
      rows: [
        { importId: "i", number: 0, name: "a.txt", content: new Blob(["Fog\n\nFog lay over the bay."]) },
      ],
    },
    {
      name: "importOutcomes",
      keyPath: ["importId", "number"],
      indexes: [{ name: "importId", keyPath: "importId", multiEntry: false }],
      rows: [],
    },
    {
      name: "imports",
      keyPath: "id",
      indexes: [{ name: "state", keyPath: "state", multiEntry: false }],
      rows: [
        { id: "i", startedAt: "2025-03-06T10:00:00Z", state: "running", files: 1, nextFile: 0, nextRow: 0 },
      ],
    },
    {
      name: "manifests",
      keyPath: "id",
      indexes: [],
      rows: [
        {
          id: "index",
          format: 1,
          generation: 3,
          segments: [
            { id: "segment-of-page", sources: 1, bytes: 128, blocks: 1, removed: [] },
            { id: "segment-of-quay", sources: 1, bytes: 86, blocks: 1, removed: [] },
          ],
        },
      ],
    },
    {
      name: "notes",
      keyPath: "id",
      indexes: [
        { name: "tags", keyPath: "tags", multiEntry: true },
        { name: "target.pageUrl", keyPath: "target.pageUrl", multiEntry: false },
        { name: "target.sourceId", keyPath: "target.sourceId", multiEntry: false },
        { name: "updatedAt", keyPath: "updatedAt", multiEntry: false },
      ],
      rows: [
        {
          id: "on-claim",
          text: "Who says so?",
          tags: [],
          target: {
            kind: "claim",
            pageUrl: "https://gazette.example/a",
            pageTitle: "A",
            selector: { exact: "421 ships", prefix: "", suffix: "" },
          },
          createdAt: "2025-03-05T10:00:00Z",
          updatedAt: "2025-03-05T10:00:00Z",
        },
        {
          id: "on-quay",
          text: "Ask **again**.",
          tags: ["call"],
          target: {
            kind: "passage",
            sourceId: "quay",
            selector: { exact: "412 metres", prefix: "The quay is ", suffix: " long.", start: 12 },
          },
          createdAt: "2025-03-05T10:00:00Z",
          updatedAt: "2025-03-06T10:00:00Z",
        },
      ],
    },
    {
      name: "placements",
      keyPath: "sourceId",
      indexes: [{ name: "segmentId", keyPath: "segmentId", multiEntry: false }],
      rows: [
        { sourceId: "page", segmentId: "segment-of-page", position: 0 },
        { sourceId: "quay", segmentId: "segment-of-quay", position: 0 },
      ],
    },
    {
      name: "segments",
      keyPath: "id",
      indexes: [],
      rows: [
        {
          id: "segment-of-quay",
          sourceIds: "quay",
          header: bytes("XYzX0gEAAAABAAAAAQAAAAAAAAABAAAABAACAAM0MTI="),
        },
        {
          id: "segment-of-page",
          sourceIds: "page",
          header: bytes("oDXa6QEAAAABAAAAAQAAAAAAAAABAAAABgAEAAM0MjE="),
        },
      ],
    },
    { name: "settings", keyPath: "key", indexes: [], rows: [{ key: "seedsLoaded", value: ["seed-1"] }] },
    { name: "sites", keyPath: "host", indexes: [], rows: [{ host: "gazette.example", on: false }] },
    {
      name: "sources",
      keyPath: "id",
      indexes: [
        { name: "addedAt", keyPath: "addedAt", multiEntry: false },
        { name: "addressKeys", keyPath: "addressKeys", multiEntry: true },
        { name: "contentHash", keyPath: "contentHash", multiEntry: false },
        { name: "sketch", keyPath: "sketch", multiEntry: true },
        { name: "url", keyPath: "url", multiEntry: false },
      ],
      rows: [
        {
          id: "page",
          addedAt: "2025-03-05T00:00:00.000Z",
          title: "Port counts ships",
          outlet: "The Ledger",
          kind: "full-text",
          contentHash: "b1f075bb2f5d2cde7d8d0e56112a671bdb043c44fa84ee36e68ce91b17cf8de8",
          capturedAt: "2025-03-06T00:00:00.000Z",
          url: "https://ledger.example/ships",
          addressKeys: ["ledger.example/ships"],
          sketch: [],
          length: 51,
          passages: 1,
        },
        {
          id: "quay",
          kind: "snippet",
          title: "Title of quay",
          addedAt: "2025-03-05T10:00:00Z",
          contentHash: "0e80961ec85527b5a225e4a26a7cc859da90be1a4e7efd736e919b3830f8f22c",
          tags: ["port"],
          addressKeys: [],
          sketch: [],
          length: 28,
          passages: 1,
        },
      ],
    },
    {
      name: "unchecked",
      keyPath: "sourceId",
      indexes: [],
      rows: [
        {
          sourceId: "page",
          contentHash: "b1f075bb2f5d2cde7d8d0e56112a671bdb043c44fa84ee36e68ce91b17cf8de8",
          checked: 0,
        },
        {
          sourceId: "quay",
          contentHash: "0e80961ec85527b5a225e4a26a7cc859da90be1a4e7efd736e919b3830f8f22c",
          checked: 0,
        },
      ],
    },
    {
      name: "versions",
      keyPath: "id",
      indexes: [{ name: "sourceId", keyPath: "sourceId", multiEntry: false }],
      rows: [
        {
          id: "version",
          sourceId: "page",
          replacedAt: "2025-03-06T00:00:00.000Z",
          title: "Port counts ships",
          text: "The port of Wexcombe handled 412 ships in February.",
          contentHash: "beeb5f1dc06c91341b449f84d018fefd27646e57ad978adbe0f3a5b0c0a59977",
          capturedAt: "2025-03-05T00:00:00.000Z",
        },
      ],
    },
  ],
};
