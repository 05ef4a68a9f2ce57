import { areKin } from "./kin";
import weights from "./one-origin.weights.json";
import { isSameParty, isUndecided, type Party } from "./party";
import type { ReadPassage } from "./read-passage";
import { tellingWords } from "./same-body";
import { quotesRun, sharedDetails, type Wording } from "./shared-text";
import { voiceBetween } from "./speaks-for-body";

/** What speaks for one origin of two passages, or against it; what the weights are learned over, which name the same clues. */
export interface OriginClues {
  /** Both rest on parties that are one by their names. */
  readonly sameParty: number;
  /** Share, 0 to 1, of the words of the longer party that the other has; and the same where both credit somebody. */
  readonly partyWords: number;
  readonly creditedWords: number;
  /** 1 where one may be the head or the voice of the other's body, by an office alone or by the body's words; else 0. */
  readonly voice: number;
  readonly voiceByName: number;
  /** 1 where the claim names that body, else 0. */
  readonly voiceOfClaim: number;
  /** 1 where one is of the kind of people who speak for bodies of the other's kind, else 0. */
  readonly kin: number;
  /** 1 where so many words, names and numbers beyond those of the claim are shared, else 0. */
  readonly details1: number;
  readonly details2: number;
  readonly details3: number;
  readonly details4: number;
  /** Numbers shared beyond those of the claim, at most two. */
  readonly numbers: number;
  /** 1 where one has so many words in a row from a quotation of the other, else 0. */
  readonly quoted2: number;
  readonly quoted4: number;
  /** How many of them, one or both, rest on people without a name: 1 or 0 each. */
  readonly oneAnonymous: number;
  readonly bothAnonymous: number;
  /** Published on one day; more than two days apart; more than six: 1 or 0 each. */
  readonly sameDay: number;
  readonly daysApart: number;
  readonly weekApart: number;
  /** 1 where both rest on something written, else 0. */
  readonly bothWritten: number;
}

const clueNames = Object.keys(weights.clues) as readonly (keyof OriginClues)[];

const asNumber = (holds: boolean): number => (holds ? 1 : 0);

const wordsOf = (party: Party | undefined): string[] =>
  party === undefined ? [] : [...tellingWords(party.label), ...party.roles];

function sharedPartyWords(a: Party | undefined, b: Party | undefined): number {
  const [wordsA, wordsB] = [wordsOf(a), wordsOf(b)];
  const longer = Math.max(wordsA.length, wordsB.length);
  return longer === 0 ? 0 : wordsA.filter((word) => wordsB.includes(word)).length / longer;
}

/** Whether all words of a body's name stand in the claim. */
const isBodyIn = (party: Party | undefined, { said }: Wording): boolean =>
  party !== undefined &&
  (party.kind === "body" || isUndecided(party)) &&
  tellingWords(party.label).every((word) => said.includes(` ${word} `));

const QUOTED_FEW = 2;
const QUOTED_MANY = 4;
const DAYS = 2;
const WEEK = 6;
const MOST_NUMBERS = 2;

/** The clues of two passages on a claim; in either order they are the same. */
export function cluesOf(a: ReadPassage, b: ReadPassage, claim: Wording): OriginClues {
  const shared = sharedDetails(a.wording, b.wording, claim);
  const details = shared.length;
  const partyWords = sharedPartyWords(a.party, b.party);
  const voice = a.party === undefined || b.party === undefined ? 0 : voiceBetween(a.party, b.party);
  const [from, to] = [a.occasion.published, b.occasion.published];
  const days = from === undefined || to === undefined ? undefined : Math.abs(from - to);
  const quotes = (length: number): number => asNumber(quotesRun(a.wording, b.wording, claim, length));
  return {
    sameParty: asNumber(a.party !== undefined && b.party !== undefined && isSameParty(a.party, b.party)),
    partyWords,
    creditedWords: a.credited && b.credited ? partyWords : 0,
    voice: asNumber(voice === 1),
    voiceByName: asNumber(voice === 2),
    voiceOfClaim: asNumber(voice > 0 && [a, b].some(({ party }) => isBodyIn(party, claim))),
    kin: asNumber(a.party !== undefined && b.party !== undefined && areKin(a.party, b.party)),
    details1: asNumber(details >= 1),
    details2: asNumber(details >= 2),
    details3: asNumber(details >= 3),
    details4: asNumber(details >= 4),
    numbers: Math.min(MOST_NUMBERS, shared.filter((detail) => /^\p{Nd}/u.test(detail)).length),
    quoted2: quotes(QUOTED_FEW),
    quoted4: quotes(QUOTED_MANY),
    oneAnonymous: asNumber(a.anonymous !== b.anonymous),
    bothAnonymous: asNumber(a.anonymous && b.anonymous),
    sameDay: asNumber(days === 0),
    daysApart: asNumber(days !== undefined && days > DAYS),
    weekApart: asNumber(days !== undefined && days > WEEK),
    bothWritten: asNumber(a.occasion.written && b.occasion.written),
  };
}

/** Estimated probability, 0 to 1, that two passages on one claim go back to one origin. */
export function probabilityOfOne(clues: OriginClues): number {
  const logit = clueNames.reduce((sum, name) => sum + weights.clues[name] * clues[name], weights.intercept);
  return 1 / (1 + Math.exp(-logit));
}
