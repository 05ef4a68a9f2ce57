import { browser } from "wxt/browser";
import { defineBackground } from "wxt/utils/define-background";
import { browserTransport, createMessenger, watchPreferences } from "@/lib/messaging";
import { backUpDaily, loadSeeds } from "@/lib/services";
import { openLibrary } from "@/lib/store";
import { seedCorpus } from "@/seeds";
import { answerMessages } from "./answer-messages";
import { clearBadges } from "./badge";
import { sourceComparer } from "./compare-sources";
import { keepOpen } from "./keep-open";
import { answerMenu, offerMenu } from "./menu";
import { oneAtATime } from "./one-at-a-time";
import { alignOpenTabs, registerReader } from "./reader-registration";
import { soonerOrLater } from "./sooner-or-later";
import { suggestPassages } from "./suggest";
import { witnessLibrary } from "./witness-library";

/** A worker that dies loses nothing: all state is in the library, in the browser's registrations or in the pages. */
export default defineBackground(() => {
  const messenger = createMessenger(browserTransport);
  // a library that was deleted meanwhile is missed at once; where a newer build took over, this one has no say
  const library = keepOpen(openLibrary, () => void prepareLibrary().catch(() => undefined));

  // the switch of a site and the permission it asks for come at the same moment
  const alignReaders = oneAtATime(async () => {
    const { sites } = await library();
    await registerReader(sites);
    await alignOpenTabs(messenger, sites);
  });

  const refreshPages = async () => {
    const tabs = await browser.tabs.query({});
    const ids = tabs.flatMap(({ id }) => (id === undefined ? [] : [id]));
    await Promise.allSettled(ids.map((id) => messenger.sendToTab(id, "refresh"))); // most tabs have no reader
  };

  const compareSources = sourceComparer(library);

  const witness = oneAtATime(() => soonerOrLater(async () => witnessLibrary(await library())));

  const prepareLibrary = async () => {
    await witness();
    await loadSeeds(await library(), seedCorpus);
    compareSources();
  };

  const libraryChanged = () => {
    compareSources();
    return refreshPages();
  };

  answerMessages(messenger, { library, alignReaders, libraryChanged });
  void witness();
  void library()
    .then((open) => backUpDaily(open, new Date()))
    .catch(() => undefined); // the folder may be gone; the settings show when the last copy was taken
  compareSources(); // the worker may have died on the way

  suggestPassages(library);
  answerMenu({ library, libraryChanged });

  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    try {
      await offerMenu();
      await prepareLibrary();
    } finally {
      if (reason === "install") await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
      await alignReaders();
      await refreshPages();
    }
  });
  browser.runtime.onStartup.addListener(prepareLibrary); // an installation may have been cut short
  browser.permissions.onAdded.addListener(alignReaders);
  browser.permissions.onRemoved.addListener(alignReaders);
  watchPreferences(({ badge }) => void (badge ? refreshPages() : clearBadges()));
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === "toggle-highlights" && tab?.id !== undefined) {
      await messenger.sendToTab(tab.id, "toggleHighlights").catch(() => undefined); // a page without a reader
    }
  });
});
