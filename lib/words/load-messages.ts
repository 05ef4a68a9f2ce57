import type { UiLanguage } from "@/lib/model";
import type { Messages } from "./speak";

/** All words of a language, loaded only where it is spoken. Not for content scripts, which load no second file. */
export async function loadMessages(language: UiLanguage): Promise<Messages> {
  const { default: messages } =
    language === "ar" ? await import("./locales/ar.json") : await import("./locales/en.json");
  return messages;
}
