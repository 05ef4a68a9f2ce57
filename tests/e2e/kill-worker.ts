import type { Browser } from "puppeteer-core";

/** Ends the extension's worker, as Chromium does when it was idle; answers how many ran. */
export async function killWorker(browser: Browser): Promise<number> {
  const session = await browser.target().createCDPSession();
  const { targetInfos } = await session.send("Target.getTargets");
  const running = targetInfos.filter(({ type }) => type === "service_worker");
  for (const { targetId } of running)
    await session.send("Target.closeTarget", { targetId }).catch(() => undefined); // it ended by itself
  await session.detach();
  return running.length;
}
