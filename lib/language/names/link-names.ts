import type { Name, NameKind } from "@/lib/model";

const lastWord = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);

/** "FCA" for "Fisheries Control Agency": the first letters of the capitalised words. */
function initialsOf(name: string): string {
  let initials = "";
  for (let at = 0; at < name.length; at = name.indexOf(" ", at) + 1) {
    const letter = name.charAt(at);
    if (letter !== letter.toLowerCase()) initials += letter;
    if (name.indexOf(" ", at) < 0) break;
  }
  return initials;
}

/** For each short form the full names that end in it; two different ones keep the short form unlinked. */
function fullForms(names: readonly Name[]): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  const put = (short: string, full: string) => {
    const known = forms.get(short);
    if (known === undefined) forms.set(short, new Set([full]));
    else known.add(full);
  };
  for (const name of names) {
    if (!name.full.includes(" ")) continue;
    if (name.kind === "person" || name.kind === "other") put(lastWord(name.full), name.full);
    if (name.kind === "organisation") {
      const initials = initialsOf(name.full);
      if (initials.length >= 3) put(initials, name.full);
    }
  }
  return forms;
}

/** The kind of each full name; one mention that shows a person ("Aidan Falk, who ...") settles it for the others. */
function kindsOf(names: readonly Name[]): Map<string, NameKind> {
  const kinds = new Map<string, NameKind>();
  for (const { full, kind } of names) {
    const known = kinds.get(full);
    if (known === undefined || (known === "other" && kind === "person")) kinds.set(full, kind);
  }
  return kinds;
}

const isShort = (name: Name): boolean =>
  name.kind !== "place" && name.kind !== "demonym" && !name.full.includes(" ");

/**
 * Gives each name the fullest form of it seen among `names` and `context` ("Leavitt" becomes "Karoline Leavitt").
 * A short form that fits two different people stays as it is. Order and spans are kept.
 */
export function linkNames(names: Name[], context: readonly Name[]): Name[] {
  if (context.length + names.length < 2 || !names.some((name) => isShort(name) || name.kind === "other"))
    return names;
  const all = context.length === 0 ? names : [...context, ...names];
  const kinds = kindsOf(all);
  const forms = fullForms(all);
  return names.map((name) => {
    const candidates = isShort(name) ? forms.get(name.full) : undefined;
    const [found] = candidates ?? [];
    const full = found === undefined || candidates?.size !== 1 ? name.full : found;
    const kind = kinds.get(full) ?? name.kind;
    return full === name.full && kind === name.kind ? name : { ...name, full, kind };
  });
}
