import type { UiLanguage } from "@/lib/model";
import * as ar from "@/lib/words/locales/ar.json";
import * as en from "@/lib/words/locales/en.json";

/** The words of the card in every language: a content script loads no second file. */
export const cardMessages = {
  en: {
    action: en.action,
    card: en.card,
    corrected: en.corrected,
    corrections: en.corrections,
    count: en.count,
    evidence: en.evidence,
    meaning: en.meaning,
    note: en.note,
    relation: en.relation,
    slot: en.slot,
    standing: en.standing,
    unknown: en.unknown,
    verdict: en.verdict,
  },
  ar: {
    action: ar.action,
    card: ar.card,
    corrected: ar.corrected,
    corrections: ar.corrections,
    count: ar.count,
    evidence: ar.evidence,
    meaning: ar.meaning,
    note: ar.note,
    relation: ar.relation,
    slot: ar.slot,
    standing: ar.standing,
    unknown: ar.unknown,
    verdict: ar.verdict,
  },
} satisfies Record<UiLanguage, object>;
