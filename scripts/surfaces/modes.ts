import type { Page } from "puppeteer-core";

/** The ways in which a surface is looked at. */
export const MODES = ["light", "dark", "forced-colours"] as const;

export type Mode = (typeof MODES)[number];

/** Shows the page in a mode, without motion. The driver's own call does not know forced colours. */
export async function showIn(page: Page, mode: Mode): Promise<void> {
  const session = await page.createCDPSession();
  await session.send("Emulation.setEmulatedMedia", {
    features: [
      { name: "prefers-color-scheme", value: mode === "dark" ? "dark" : "light" },
      { name: "forced-colors", value: mode === "forced-colours" ? "active" : "none" },
      { name: "prefers-reduced-motion", value: "reduce" },
    ],
  });
}
