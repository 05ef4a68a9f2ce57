/** Bodies that papers call by names which share no words, lower case, without articles; the name to compare by first. */
const names: readonly (readonly string[])[] = [
  ["unhcr", "un refugee agency", "united nations refugee agency", "un's refugee agency"],
  ["unrwa", "un agency for palestinian refugees", "un palestinian refugee agency"],
  ["ocha", "un humanitarian office", "un humanitarian agency", "united nations humanitarian office"],
  ["wfp", "un food agency", "united nations food agency"],
  ["unicef", "un children's agency", "un children's fund"],
  ["ohchr", "un human rights office", "un rights office"],
  ["iaea", "un nuclear watchdog", "un atomic agency", "un nuclear agency"],
  ["who", "un health agency", "world health organisation"],
  ["icrc", "red cross", "international red cross"],
  ["idf", "israeli military", "israeli army", "israel's military", "israel's army", "israel defense forces"],
  ["pentagon", "us defense department", "u.s. defense department", "us department of defense"],
  ["state department", "us state department", "u.s. state department"],
  ["white house", "us administration", "u.s. administration"],
  ["downing street", "no 10", "number 10", "no. 10", "prime minister's office"],
  ["kremlin", "russian presidency"],
  ["elysee", "élysée", "élysée palace", "french presidency"],
  ["fed", "federal reserve", "us federal reserve", "us central bank"],
  ["ecb", "european central bank", "euro zone's central bank"],
  ["met", "met police", "metropolitan police", "scotland yard"],
  ["sbu", "security service of ukraine", "ukrainian security service", "ukraine's security service"],
  ["fsb", "russian security service", "russia's security service"],
  ["copernicus", "eu climate service", "eu's climate service", "european climate service"],
];

const canonical: ReadonlyMap<string, string> = new Map(
  names.flatMap(([first = "", ...others]) => [first, ...others].map((name) => [name, first] as const)),
);

/** A name that all forms of a well-known body share; `undefined` for any other body. */
export const knownBody = (label: string): string | undefined =>
  canonical.get(label.toLowerCase().replace(/^the /, "").replaceAll("’", "'"));
