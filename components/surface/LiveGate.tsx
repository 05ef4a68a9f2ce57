import type { ReactNode } from "react";
import type { Live } from "@/lib/state";
import { t } from "@/lib/words";
import { Notice, Waiting } from "../controls";

interface LiveGateProps<T> {
  readonly live: Live<T>;
  /** What is read, to say while waiting and when it fails: "your notes". */
  readonly what: string;
  readonly children: (value: T) => ReactNode;
}

/** Shows a live value once it is there. */
export function LiveGate<T>({ live, what, children }: LiveGateProps<T>) {
  switch (live.kind) {
    case "loading":
      return <Waiting what={t("live.loading", { what })} />;
    case "failed":
      return (
        <Notice title={t("live.failed", { what })} isFailure>
          <p>{t("live.unchanged")}</p>
          <p className="sl-soft">{live.message}</p>
        </Notice>
      );
    case "ready":
      return children(live.value);
  }
}
