import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface PageServer {
  readonly origin: string;
  close(): Promise<void>;
}

export interface ServedPage {
  readonly body: string | Uint8Array;
  /** HTML in UTF-8 unless told. */
  readonly contentType?: string;
}

/** Match patterns of every page that is served here. */
export const LOOPBACK = ["http://127.0.0.1/*"];

/** Serves pages by path on a free port of the loopback address, and nothing else. */
export async function servePages(pages: ReadonlyMap<string, ServedPage>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://127.0.0.1");
    const page = pages.get(pathname);
    response.writeHead(page === undefined ? 404 : 200, {
      "content-type": page?.contentType ?? "text/html; charset=utf-8",
    });
    response.end(page?.body ?? "");
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
