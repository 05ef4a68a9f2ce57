/**
 * Words of which one thing can be only one at a time. A line is a scale; its steps are parted by "/", words of
 * one step by a space; all are lemmas in lower case ("mix" for "mixed"). WordNet's antonyms miss most of these.
 */
export const scales = `positive favorable favourable acclaim good praise / negative unfavorable unfavourable bad bleak poor pan / mix ambiguous
success hit successful / flop failure fail unsuccessful disappointment
rise increase grow climb gain surge jump soar up / fall decrease decline drop shrink plunge sink slump down / stagnate unchanged flat
win victory beat defeat / lose loss / draw tie
approve pass adopt accept ratify endorse / reject veto refuse oppose decline block
support back favor favour / oppose resist condemn
allow permit legalize legalise authorize authorise / ban forbid prohibit bar outlaw
confirm admit acknowledge / deny dispute dismiss
guilty convict / innocent acquit clear exonerate absolve
legal lawful / illegal unlawful
arrest detain jail imprison / release free
lead head chair
hire appoint / fire dismiss sack
join enter / leave quit withdraw exit
remain stay / leave resign quit depart
begin start launch commence / end finish stop close conclude halt
impose introduce uphold maintain / lift abolish repeal scrap
extend prolong / shorten cut
strengthen tighten / weaken loosen ease relax
alive survive / die kill
north northern / south southern / east eastern / west western
northeast northeastern / southwest southwestern / northwest northwestern / southeast southeastern
male man boy / female woman girl
father / mother
son / daughter
brother / sister
husband / wife
king / queen
prince / princess
buy purchase acquire / sell
import / export
ally friend / enemy rival opponent
majority / minority
public / private
civilian / military
offensive attack / defensive defense defence
major / minor
early / late
young / old
rich wealthy / poor
high / low
large big / small little
hot / cold
safe / dangerous unsafe
peace / war
summer / winter / spring / autumn
dawn sunrise morning / noon midday / afternoon / evening dusk sunset
monday / tuesday / wednesday / thursday / friday / saturday / sunday
democrat democratic / republican
conservative / liberal
christian / muslim / jewish / hindu / buddhist
gold golden / silver / bronze
solo / duet
studio / live
professional / amateur
voluntary / compulsory mandatory
temporary / permanent
partial / full complete total
agree accept consent / disagree refuse
like love / dislike hate
remember / forget
present / absent
inside / outside
above / below
profit / loss
surplus / deficit
debtor / creditor
borrow / lend
teacher / student
guest / host
vote / abstain
worldwide global globally
talk discussion negotiation dialogue conversation
hostage captive prisoner detainee
truce ceasefire armistice
agreement deal accord pact treaty
raise boost hike increase / cut reduce lower slash decrease / unchanged freeze
double / halve
expand widen enlarge / narrow contract
improve recover / worsen deteriorate
grant award / deny refuse withhold
uphold affirm / overturn quash reverse annul void
resume restart / suspend interrupt pause
attend / boycott skip shun
unanimous / divide split
restore / revoke withdraw
accident accidental accidentally / deliberate intentional deliberately intentionally arson
genuine authentic / fake forge forgery bogus counterfeit
strong / weak
cheap / expensive costly
full / empty
marry / divorce
employ / unemployed
ahead / behind
open reopen / close shut
bankrupt insolvent / solvent
overstate exaggerate / understate
widen / narrow
vacant empty / occupy
flee / surrender
obey comply / defy flout
heed / ignore
hide conceal / disclose reveal publish
underestimate / overestimate
intact unhurt unharmed / damage injure
tenant / landlord
plaintiff claimant / defendant
buyer / seller
winner / loser
victim / attacker assailant
employer / employee
borrower / lender
accelerate quicken / slow
deploy / withdraw
advance / retreat
promote / demote relegate
praise laud hail commend welcome applaud / criticize criticise slam denounce condemn deplore
optimistic / pessimistic
encourage / discourage
include / exclude
arrive arrival / depart departure
domestic / foreign
urban / rural
maximum / minimum
emphasize emphasise stress underline underscore highlight
disclose reveal unveil divulge
warn caution
vital crucial essential indispensable
staff employee worker personnel workforce
recruit hire
plan intend aim
additional extra more
prior previous before
injure wound hurt
probe inquiry investigation inquest
earthquake quake tremor
protest demonstration rally march
blast explosion detonation
lawsuit suit
doctor physician
car vehicle automobile
plane aircraft jet airliner
ship vessel boat
poll survey`;

const stepsOf: ReadonlyMap<string, readonly (readonly [scale: number, step: number])[]> = (() => {
  const map = new Map<string, [number, number][]>();
  scales.split("\n").forEach((line, scale) => {
    line.split(" / ").forEach((words, step) => {
      for (const word of words.split(" ")) map.set(word, [...(map.get(word) ?? []), [scale, step]]);
    });
  });
  return map;
})();

/** True for lemmas on two steps of one scale: "approve" and "reject", "north" and "east", "mixed" and "positive". */
export function areExclusive(a: string, b: string): boolean {
  const stepsOfB = stepsOf.get(b);
  if (stepsOfB === undefined) return false;
  return (stepsOf.get(a) ?? []).some(([scale, step]) =>
    stepsOfB.some(([otherScale, otherStep]) => scale === otherScale && step !== otherStep),
  );
}

/** True for lemmas on one step of a scale: "increase" and "grow", "worldwide" and "global". */
export function areOneStep(a: string, b: string): boolean {
  const stepsOfB = stepsOf.get(b);
  if (stepsOfB === undefined) return false;
  return (stepsOf.get(a) ?? []).some(([scale, step]) =>
    stepsOfB.some(([otherScale, otherStep]) => scale === otherScale && step === otherStep),
  );
}
