import { afterEach, describe, expect, it } from "vitest";
import { directionOf, keyed, piecesOf, speak, t } from "@/lib/words";
import arabic from "@/lib/words/locales/ar.json";
import english from "@/lib/words/locales/en.json";

afterEach(() => speak("en", english));

describe("a message", () => {
  it("is the words of the chosen language", () => {
    expect(t("standing.supported")).toBe("Supported");
    speak("ar", arabic);
    expect(t("standing.supported")).toBe("مؤيَّدة");
  });

  it.each([
    [0, "0 sources"],
    [1, "1 source"],
    [2, "2 sources"],
    [1_200, "1,200 sources"],
  ])("counts %i in English as %j", (count, said) => {
    expect(t("count.sources", { count })).toBe(said);
  });

  it.each([
    [0, "لا مصادر"],
    [1, "مصدر واحد"],
    [2, "مصدران"],
    [3, "3 مصادر"],
    [11, "11 مصدرًا"],
    [100, "100 مصدر"],
  ])("counts %i in Arabic in the form that it takes", (count, said) => {
    speak("ar", arabic);
    expect(t("count.sources", { count })).toBe(said);
  });

  it("keeps a name of the other direction from reordering the sentence", () => {
    speak("ar", arabic);
    expect(t("evidence.origin", { origin: "Reuters" })).toBe("الأصل: \u2068Reuters\u2069");
    expect(t("evidence.origin", { origin: "وفا" })).toBe("الأصل: وفا");
  });

  it("takes words that look like a name as they are", () => {
    expect(t("evidence.origin", { origin: "{slot} $1" })).toBe("Origin: {slot} $1");
  });

  it("comes in pieces where elements fill it", () => {
    expect(piecesOf("site.highlightOn", { host: 7 })).toEqual([
      "Highlight on ",
      { name: "host", value: 7 },
      "",
    ]);
  });
});

it("spells a kind as keys do", () => {
  expect(keyed("not-an-article")).toBe("not_an_article");
});

it("knows which way a language is written", () => {
  expect([directionOf("en"), directionOf("ar")]).toEqual(["ltr", "rtl"]);
});
