/** Bits of a word's classes: one word may have several ("that" is a determiner, a pronoun and a subordinator). */
export const WordClass = {
  determiner: 1,
  preposition: 2,
  coordinator: 4,
  subordinator: 8,
  /** Pronouns that stand as a subject: "he", "who", "they". */
  pronoun: 16,
  auxiliary: 32,
  modal: 64,
  adverb: 128,
  negation: 256,
  /** Weekdays and months: capitalised, yet no names. */
  calendar: 512,
  /** Finite verbs of daily use, which end a noun phrase. */
  verb: 1024,
  /** Begins with a capital letter. */
  capitalised: 2048,
  role: 4096,
  roleModifier: 8192,
  /** Words that open many sentences and are never names, beyond the closed classes. */
  opener: 16384,
  relative: 32768,
  /** May start an attribution, a negation, a modality, a superlative: set by `vocabulary`. */
  attributionCue: 65536,
  negationCue: 131072,
  modalityCue: 262144,
  superlativeCue: 524288,
  /** May begin a date, may begin a number; belongs to the calendar or the clock: set by `vocabulary` as well. */
  dateStart: 1048576,
  numberStart: 2097152,
  calendarWord: 4194304,
  /** What a name is by one of its words: set by `vocabulary` too. */
  organisation: 8388608,
  givenName: 16777216,
  placeStart: 33554432,
} as const;
