import { analyze } from "@/lib/language";
import type { Name } from "@/lib/model";
import { looksLikeOutlet } from "./outlet-name";
import type { Party } from "./party";
import { tellingWords } from "./party";

/** How an apposition behind a name may run: ", the palace press secretary,". */
const apposition = /^,\s(?:the\s|an?\s)?([^,.;"“]{3,60})[,.]/u;

const looksLikePerson = ({ kind, surface }: Name): boolean =>
  kind === "person" ||
  (kind === "other" && /^\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){1,2}$/u.test(surface) && !looksLikeOutlet(surface));

/** The people named in a text, in order, with what it says they are. */
export function peopleIn(text: string): Party[] {
  return analyze(text)
    .names.filter(looksLikePerson)
    .map((name) => ({
      kind: "person" as const,
      label: name.full,
      roles: [
        ...tellingWords(name.role ?? ""),
        ...tellingWords(apposition.exec(text.slice(name.end, name.end + 80))?.[1] ?? ""),
      ],
    }));
}

/** Whom "he" or "she" most likely means after `before`: the last person named there. */
export const lastPerson = (before: string): Party | undefined =>
  before === "" ? undefined : peopleIn(before).at(-1);
