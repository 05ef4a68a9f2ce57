import { useEffect, useMemo, useState } from "react";
import { browser } from "wxt/browser";
import { LiveGate } from "@/components/surface";
import { Demonstration } from "@/components/welcome";
import { browserTransport, createMessenger } from "@/lib/messaging";
import { hashOfSource, useLive, whenSourcesChange } from "@/lib/state";
import type { Library } from "@/lib/store";
import { t } from "@/lib/words";
import { readDemonstration } from "./demonstration";

const messenger = createMessenger(browserTransport);

/** The demonstration article, read here and compared with the real library, again whenever its sources change. */
export function LiveDemonstration({ library }: { readonly library: Library }) {
  const article = useMemo(readDemonstration, []);
  const [round, setRound] = useState(0);
  useEffect(() => whenSourcesChange(library, () => setRound((last) => last + 1)), [library]);
  const findings = useLive(`findings, ${round}`, async () => {
    const { info: document, claims } = article;
    const found = await messenger.send("findEvidence", { document, claims });
    return new Map(found.map((finding) => [finding.claimId, finding]));
  });
  return (
    <>
      <p className="sl-soft">{article.notice}</p>
      <LiveGate live={findings} what={t("live.sources")}>
        {(found) => (
          <Demonstration
            title={article.info.title}
            text={article.text}
            headings={article.headings}
            claims={article.claims}
            findings={found}
            onOpenSource={({ sourceId, start, end }) => {
              const hash = hashOfSource({ sourceId, passage: { start, end } });
              void browser.tabs.create({ url: browser.runtime.getURL("/library.html") + hash });
            }}
          />
        )}
      </LiveGate>
    </>
  );
}
