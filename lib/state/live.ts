import { useEffect, useState } from "react";
import { MessageError } from "@/lib/messaging";
import { observe } from "@/lib/store";
import { t } from "@/lib/words";

/** A value of the library that keeps itself up to date, in the state it is in. */
export type Live<T> =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly value: T }
  | { readonly kind: "failed"; readonly message: string };

const LOADING = { kind: "loading" } as const;

/**
 * What `read` answers, read again after every write in any window of the extension. `key` names what is read: when it
 * changes the old value is let go and reading starts anew. `read` itself may be a new function on every render.
 */
export function useLive<T>(key: string, read: () => Promise<T>): Live<T> {
  const [live, setLive] = useState<{ readonly key: string; readonly now: Live<T> }>({ key, now: LOADING });
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `read`, which has no identity of its own
  useEffect(
    () =>
      observe(
        read,
        (value) => setLive({ key, now: { kind: "ready", value } }),
        (error) => setLive({ key, now: { kind: "failed", message: messageOf(error) } }),
      ),
    [key],
  );
  return live.key === key ? live.now : LOADING;
}

/** The words of a thrown value, for a reader: no name of a message is among them. */
export function messageOf(error: unknown): string {
  if (error instanceof MessageError) return error.reason ?? t("trouble.unanswered");
  return error instanceof Error ? error.message : String(error);
}
