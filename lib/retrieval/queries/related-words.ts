import { foldWord } from "../terms/fold-word";

/** Words that news uses for one thing; each line is a group. Our own list: pairs that could turn a fact round are not in it. */
const GROUPS = `
hostage captive detainee prisoner abductee
talks negotiation discussion dialogue
truce ceasefire armistice
killed dead died death fatality slain
injured wounded hurt casualty
kidnapped abducted seized captured
freed released liberated returned
attack assault strike raid offensive
explosion blast bombing
soldier troop serviceman
police officer cop
rebel insurgent militant fighter guerrilla
protest demonstration rally march
protester demonstrator
agreement deal accord pact treaty
envoy emissary negotiator diplomat
spokesman spokeswoman spokesperson
president leader
minister secretary
government administration cabinet
parliament legislature congress
lawmaker legislator senator deputy
election vote poll ballot
law legislation bill act statute
court tribunal judge
arrest detain custody
jail prison imprisoned
trial prosecution
lawsuit suit litigation
firm company corporation business
worker employee staff
job employment
layoff redundancy
salary wage pay earnings
profit earnings income
price cost
tax levy duty tariff
money fund funding
buy purchase acquire acquisition
sell sale
rise increase grow climb surge
fall decrease drop decline plunge
economy economic gdp
inflation price
doctor physician
hospital clinic
disease illness sickness
virus infection pathogen
vaccine vaccination jab
drug medicine medication
child kid minor
student pupil
school college university
car vehicle automobile
plane aircraft jet airliner
crash collision accident
ship vessel boat
fire blaze wildfire
flood flooding
earthquake quake tremor
storm hurricane cyclone typhoon
climate warming
migrant refugee
border frontier
aid assistance relief
weapon arm gun firearm
missile rocket
nuclear atomic
study research survey
scientist researcher
film movie
footballer player
match game fixture
win victory
country nation state
city town
resident inhabitant citizen
house home residence
photo photograph picture image
video footage clip
fake hoax false
begin start launch
end finish conclude
ban prohibit forbid
allow permit authorize
announce declare reveal
build construct
destroy demolish
help assist
`;

/** A related word is a weaker sign than the word itself, and several stand in for one. */
export const RELATED_WEIGHT = 0.2;

function relations(): ReadonlyMap<string, ReadonlySet<string>> {
  const related = new Map<string, Set<string>>();
  for (const line of GROUPS.trim().split("\n")) {
    const terms = [...new Set(line.split(" ").map(foldWord))];
    for (const term of terms) {
      const others = related.get(term) ?? new Set();
      for (const other of terms) if (other !== term) others.add(other);
      related.set(term, others);
    }
  }
  return related;
}

const RELATED = relations();

/** Terms of words that may stand for the word of `term`. */
export const relatedTerms = (term: string): Iterable<string> => RELATED.get(term) ?? [];
