import { browser } from "wxt/browser";
import { NoteList } from "@/components/notes";
import { LiveGate } from "@/components/surface";
import type { NoteTarget, Span } from "@/lib/model";
import { type NoteDesk, useLive } from "@/lib/state";
import type { Library } from "@/lib/store";
import { t } from "@/lib/words";

interface NotesTabProps {
  readonly library: Library;
  readonly desk: NoteDesk;
  readonly onOpen: (sourceId: string, passage?: Span) => void;
}

/** All notes, with the names of what they hang on. */
export function NotesTab({ library, desk, onOpen }: NotesTabProps) {
  const read = useLive("notes and titles", async () => {
    const [notes, sources] = await Promise.all([library.notes.list(), library.sources.list()]);
    return { notes, titles: new Map(sources.map(({ id, title }) => [id, title])) };
  });
  return (
    <LiveGate live={read} what={t("live.notes")}>
      {({ notes, titles }) => (
        <NoteList
          notes={notes}
          desk={desk}
          nameOf={(target) =>
            target.kind === "claim"
              ? target.pageTitle
              : (titles.get(target.sourceId) ?? t("notes.removedSource"))
          }
          showerOf={(target) => showerOf(target, titles, onOpen)}
        />
      )}
    </LiveGate>
  );
}

function showerOf(
  target: NoteTarget,
  titles: ReadonlyMap<string, string>,
  onOpen: NotesTabProps["onOpen"],
): (() => void) | undefined {
  if (target.kind === "claim") {
    const { pageUrl } = target;
    return /^https?:\/\//i.test(pageUrl) ? () => void browser.tabs.create({ url: pageUrl }) : undefined;
  }
  if (!titles.has(target.sourceId)) return undefined;
  return () => onOpen(target.sourceId, target.kind === "passage" ? spanOf(target) : undefined);
}

function spanOf({ selector }: Extract<NoteTarget, { readonly kind: "passage" }>): Span | undefined {
  const { start, exact } = selector;
  return start === undefined ? undefined : { start, end: start + exact.length };
}
