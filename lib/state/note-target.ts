import type { NoteTarget } from "@/lib/model";

/** A name for what a note hangs on: equal for equal targets. */
export function keyOfTarget(target: NoteTarget): string {
  switch (target.kind) {
    case "source":
      return `source ${target.sourceId}`;
    case "passage":
      return `passage ${target.sourceId} ${target.selector.start ?? ""} ${target.selector.exact}`;
    case "claim":
      return `claim ${target.pageUrl} ${target.selector.exact}`;
  }
}
