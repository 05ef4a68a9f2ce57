import { browser } from "wxt/browser";
import {
  decisionAddress,
  hashOfSource,
  type Messenger,
  readPreferences,
  type Sender,
  setPanelFocus,
  toBackground,
} from "@/lib/messaging";
import { crossReference, explainClaim, findPassages, findSavedPage, savePage } from "@/lib/services";
import type { Library } from "@/lib/store";
import { showBadge } from "./badge";
import { captureTab } from "./capture-tab";
import { openPanel } from "./open-panel";
import { injectCard, injectReader } from "./reader-registration";

export interface Duties {
  readonly library: () => Promise<Library>;
  /** Brings registration and open tabs in line with what is allowed. */
  readonly alignReaders: () => Promise<void>;
  /** Sources came or went. */
  readonly libraryChanged: () => Promise<void>;
}

/** Answers all that pages and surfaces ask of the background. */
export function answerMessages(
  messenger: Messenger,
  { library, alignReaders, libraryChanged }: Duties,
): void {
  messenger.listen(toBackground, {
    crossReference: async ({ document, claims }) => {
      const findings = await crossReference(await library(), document, claims);
      return findings.map(({ evidence: _, ...summary }) => summary);
    },
    showEvidence: async ({ document, claim }) => {
      const [finding] = await crossReference(await library(), document, [claim]);
      if (finding === undefined) throw new Error("no finding for the claim");
      return finding;
    },
    findEvidence: async ({ document, claims }) => crossReference(await library(), document, claims),
    explainClaim: async ({ document, claim }) => explainClaim(await library(), document, claim),
    findPassages: async ({ words, filters }) => findPassages(await library(), words, filters),
    findingsCounted: async (counts, sender) => {
      if ((await readPreferences()).badge) await showBadge(tabOf(sender), counts);
    },
    correct: async (content) => {
      const correction = { ...content, id: crypto.randomUUID(), madeAt: new Date().toISOString() };
      await (await library()).corrections.put(correction);
      await libraryChanged();
      return correction.id;
    },
    takeBack: async ({ id }) => {
      await (await library()).corrections.remove(id);
      await libraryChanged();
    },
    loadCard: (_, sender) => injectCard(tabOf(sender)),
    openPanel: async ({ claimId, intent }, sender) => {
      const tabId = tabOf(sender);
      await Promise.all([openPanel(tabId), setPanelFocus({ tabId, claimId, intent })]);
    },
    openSource: async ({ sourceId, start, end }) => {
      const hash = hashOfSource({ sourceId, passage: { start, end } });
      await browser.tabs.create({ url: browser.runtime.getURL("/library.html") + hash });
    },
    openDecision: async ({ claimId }, sender) => {
      const address = decisionAddress({ tabId: tabOf(sender), claimId });
      await browser.tabs.create({ url: browser.runtime.getURL("/decision.html") + address });
    },
    readPage: ({ tabId }) => injectReader(tabId),
    switchSite: async ({ host, on }) => {
      const { sites } = await library();
      await (on ? sites.clear(host) : sites.set(host, false));
      await alignReaders();
    },
    libraryChanged,
    savePage: async ({ tabId }) => {
      const saved = await savePage(await library(), await captureTab(tabId));
      void libraryChanged(); // it is saved whether or not the open pages hear of it
      return saved;
    },
    findSavedPage: async ({ tabId }) => findSavedPage(await library(), await captureTab(tabId)),
  });
}

function tabOf(sender: Sender): number {
  if (sender.tabId === undefined) throw new Error("the message comes from no tab");
  return sender.tabId;
}
