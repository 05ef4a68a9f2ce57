import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** What browsers ask their makers for by themselves, with and without an extension: time, updates, lists. */
const MAKERS_OWN =
  /^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*(?:google|googleapis|gvt1|gstatic|mozilla|firefox|mozaws|mozgcp)\.(?:com|net|org)[:/]/;

/** A proxy that lets nothing through and writes down who was asked for. */
export interface RecordingProxy {
  readonly port: number;
  /** Addresses, and hosts with ports of encrypted ones; the browser's own are left out. */
  asked(): readonly string[];
  close(): Promise<void>;
}

export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? "");
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    asked.push(request.url ?? "");
    socket.on("error", () => undefined); // the browser was closed meanwhile
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked: () => asked.filter((url) => !MAKERS_OWN.test(url)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
