import type { ConsoleMessage, Page, Target } from "puppeteer-core";
import type { LaunchedExtension } from "@/scripts/browser/launch";

const OWN = /\b(?:chrome|moz)-extension:\/\//;

/** Errors of the extension's own scripts from now on: in its pages and its worker, and of its reader in any page. */
export function ownErrorsOf({ browser, name }: LaunchedExtension, isWorkerHeard: boolean): readonly string[] {
  const errors: string[] = [];

  const listenToPage = (page: Page) => {
    page.on("pageerror", (error) => {
      const told = error instanceof Error ? `${error.message}\n${error.stack}` : String(error);
      if (OWN.test(page.url()) || OWN.test(told)) errors.push(`${page.url()}: ${told}`);
    });
    page.on("console", (message: ConsoleMessage) => {
      const isOwn = OWN.test(page.url()) || OWN.test(message.location().url ?? "");
      if (message.type() === "error" && isOwn) errors.push(`${page.url()}: ${message.text()}`);
    });
  };

  const listenToWorker = async (target: Target) => {
    const worker = await target.worker();
    worker?.client.on("Runtime.exceptionThrown", ({ exceptionDetails: { exception, text } }) =>
      errors.push(`${target.url()}: ${exception?.description ?? text}`),
    );
  };

  const listenTo = async (target: Target) => {
    if (target.type() === "page") {
      const page = await target.page();
      if (page !== null) listenToPage(page);
    } else if (
      isWorkerHeard &&
      name === "chromium" &&
      target.type() === "service_worker" &&
      OWN.test(target.url())
    )
      await listenToWorker(target);
  };

  const listen = (target: Target) => void listenTo(target).catch(() => undefined); // it went away meanwhile
  for (const target of browser.targets()) listen(target);
  browser.on("targetcreated", listen);
  return errors;
}
