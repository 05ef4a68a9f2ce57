import { beforeAll, describe, expect, it } from "vitest";
import { UI_LANGUAGES } from "@/lib/model";
import arabic from "@/lib/words/locales/ar.json";
import english from "@/lib/words/locales/en.json";
import { literalWords, readSources, type SourceFile } from "./read-sources";

interface Group {
  readonly [name: string]: string | Group;
}

/** Every message, or every plural form of one, with its path. */
const messagesOf = (group: Group, path = ""): [key: string, text: string][] =>
  Object.entries(group).flatMap(([name, value]) =>
    typeof value === "string" ? [[`${path}${name}`, value]] : messagesOf(value, `${path}${name}.`),
  );

const FORM = /\.(?:zero|one|two|few|many|other)$/;
const formsOf = (messages: readonly [string, string][]) =>
  Map.groupBy(messages, ([key]) => key.replace(FORM, ""));
const namesIn = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
const keysOf = (group: Group): string[] => [...formsOf(messagesOf(group)).keys()];

const files = { en: english, ar: arabic } satisfies Record<(typeof UI_LANGUAGES)[number], Group>;
const englishForms = formsOf(messagesOf(english));

describe.each(UI_LANGUAGES)("the words of %s", (language) => {
  const forms = formsOf(messagesOf(files[language]));

  it("say every message, and no other", () => {
    expect(keysOf(files[language]).sort()).toEqual(keysOf(english).sort());
  });

  it("leave no message empty", () => {
    expect(messagesOf(files[language]).filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  it("have the same names to fill, of which a form for one number may leave out the number", () => {
    const wrong = [...forms].filter(([key, ownForms]) => {
      const wanted = (englishForms.get(key) ?? []).flatMap(([, text]) => namesIn(text));
      return ownForms.some(([form, text]) => {
        const given = namesIn(text);
        const isOfOneNumber = /\.(?:zero|one|two)$/.test(form);
        const isWhole = isOfOneNumber || wanted.every((name) => given.includes(name));
        return !isWhole || !given.every((name) => wanted.includes(name));
      });
    });
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it("have every plural form of the language, where a message counts", () => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const incomplete = [...forms].filter(([key, ownForms]) => {
      const own = ownForms.map(([form]) => form.slice(key.length + 1)).toSorted();
      return own[0] !== "" && own.join() !== wanted.join();
    });
    expect(incomplete.map(([key]) => key)).toEqual([]);
  });

  it("bear names that browsers allow", () => {
    expect(messagesOf(files[language]).filter(([key]) => !/^[A-Za-z0-9_.]+$/.test(key))).toEqual([]);
  });
});

it("never judge: no claim is called true, false or fake, and nobody is scored", () => {
  const judging = messagesOf(english).filter(([, text]) => /\b(?:true|false|fake|trust score)\b/i.test(text));
  expect(judging).toEqual([]);
});

describe("the sources", () => {
  let sources: readonly SourceFile[] = [];
  beforeAll(async () => {
    sources = await readSources();
  });

  it("use every message: by its whole name, or by the name of its group and a kind", () => {
    const code = sources.map((source) => source.code).join("\n");
    const kinds = [...code.matchAll(/`([a-z]\w*\.[^`\s]*\$\{[^`]+)`/gi)].map(
      ([, template = ""]) => new RegExp(`^${template.replaceAll(/\$\{[^}]*\}/g, "[^.]+")}$`),
    );
    const isUsed = (key: string): boolean =>
      key.startsWith("extension.") || // said by the browser: in the manifest and in its own menus
      code.includes(`"${key}"`) ||
      kinds.some((kind) => kind.test(key));
    expect(keysOf(english).filter((key) => !isUsed(key))).toEqual([]);
  });

  it("have no words of their own in what they show", () => {
    expect(sources.filter(({ path }) => path.endsWith(".tsx")).flatMap(literalWords)).toEqual([]);
  });

  it.each([
    ["text", "const A = () => <p>Hello there</p>;"],
    ["a name for screen readers", 'const A = () => <button aria-label="Close" />;'],
    ["a template", "const A = () => <input placeholder={`Search sources`} />;"],
    ["a choice", 'const A = ({ on }) => <p>{on ? "Running" : "Stopped"}</p>;'],
    ["a fallback", 'const A = ({ outlet }) => <p>{outlet ?? "unknown"}</p>;'],
  ])("are caught with words in %s", (_, code) => {
    expect(literalWords({ path: "planted.tsx", code }).length).toBeGreaterThan(0);
  });

  it.each([
    ["a class", 'const A = () => <p className="sl-soft" role="status">{t("action.close")}</p>;'],
    ["a mark between words", "const A = () => <p>{a} · {b} — {c}</p>;"],
    ["a kind", 'const A = () => <StandingMark standing="silent" show="shape" />;'],
  ])("are left alone with %s", (_, code) => {
    expect(literalWords({ path: "planted.tsx", code })).toEqual([]);
  });
});
