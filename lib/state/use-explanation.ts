import { useEffect, useState } from "react";
import type { DecisionPlace, Messenger } from "@/lib/messaging";
import type { Explanation } from "@/lib/model";
import { type Live, messageOf } from "./live";

/** How the claim was decided; `undefined` inside where its page is gone, or no longer has it. */
export function useExplanation(
  messenger: Pick<Messenger, "send" | "sendToTab">,
  place: DecisionPlace | undefined,
): Live<Explanation | undefined> {
  const [explanation, setExplanation] = useState<Live<Explanation | undefined>>({ kind: "loading" });
  useEffect(() => {
    let isLeft = false;
    explain(messenger, place).then(
      (value) => isLeft || setExplanation({ kind: "ready", value }),
      (error) => isLeft || setExplanation({ kind: "failed", message: messageOf(error) }),
    );
    return () => {
      isLeft = true;
    };
  }, [messenger, place]);
  return explanation;
}

async function explain(
  messenger: Pick<Messenger, "send" | "sendToTab">,
  place: DecisionPlace | undefined,
): Promise<Explanation | undefined> {
  if (place === undefined) return undefined;
  // a tab that was closed, or shows another page, does not answer
  const page = await messenger.sendToTab(place.tabId, "describePage").catch(() => undefined);
  const claim = page?.reading.claims.find(({ id }) => id === place.claimId);
  if (page === undefined || claim === undefined) return undefined;
  return messenger.send("explainClaim", { document: page.reading.document, claim });
}
