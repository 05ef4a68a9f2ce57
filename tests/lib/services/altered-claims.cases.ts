import type { Slot } from "@/lib/model";

/** A claim that the seed corpus bears out, or at least does not speak against, and the same with one slot changed. */
export interface AlteredClaim {
  readonly slot: Slot;
  readonly faithful: string;
  readonly altered: string;
  /** Set where the seeds contradict one another on the faithful claim itself. */
  readonly disputed?: true;
  /** Set where the change is recognised as a conflict; elsewhere it must only not be taken for support. */
  readonly seen?: true;
}

export const alteredClaims: readonly AlteredClaim[] = [
  {
    slot: "number",
    faithful: "During the ceasefire's first phase, 33 hostages returned to Israel.",
    altered: "During the ceasefire's first phase, 38 hostages returned to Israel.",
    seen: true,
  },
  {
    slot: "number",
    faithful: "Eight of the 33 hostages who were returned to Israel were dead.",
    altered: "Eleven of the 33 hostages who were returned to Israel were dead.",
  },
  {
    slot: "number",
    faithful: "Israel released about 1,800 Palestinian detainees during the first phase of the ceasefire.",
    altered: "Israel released about 2,600 Palestinian detainees during the first phase of the ceasefire.",
    seen: true,
  },
  {
    slot: "number",
    faithful: "The ceasefire's first phase in Gaza lasted 42 days.",
    altered: "The ceasefire's first phase in Gaza lasted 49 days.",
    seen: true,
  },
  {
    slot: "number",
    faithful: "The first phase of the ceasefire in Gaza lasted six weeks.",
    altered: "The first phase of the ceasefire in Gaza lasted nine weeks.",
    seen: true,
  },
  {
    slot: "number",
    faithful: "According to Axios, 59 Israeli prisoners are still in Gaza.",
    altered: "According to Axios, 95 Israeli prisoners are still in Gaza.",
    seen: true,
  },
  {
    slot: "number",
    faithful: "The Israeli military says that 35 of the prisoners were killed.",
    altered: "The Israeli military says that 53 of the prisoners were killed.",
    seen: true,
  },
  {
    slot: "number",
    faithful: "Israeli intelligence believes that 22 of the prisoners in Gaza are still alive.",
    altered: "Israeli intelligence believes that 12 of the prisoners in Gaza are still alive.",
    seen: true,
  },
  {
    slot: "number",
    faithful: "Five of the prisoners who remain in Gaza are U.S. citizens.",
    altered: "Nine of the prisoners who remain in Gaza are U.S. citizens.",
    seen: true,
  },
  {
    slot: "number",
    faithful: "Aidan Alexander is 21 years old.",
    altered: "Aidan Alexander is 27 years old.",
  },
  {
    slot: "number",
    faithful: "More than 14,000 Palestinians are missing.",
    altered: "More than 41,000 Palestinians are missing.",
  },
  {
    slot: "number",
    faithful: "The status of two other prisoners in Gaza is unknown.",
    altered: "The status of seven other prisoners in Gaza is unknown.",
    seen: true,
  },
  {
    slot: "date",
    faithful: "The first phase of the agreement began on January 19, 2025.",
    altered: "The first phase of the agreement began on February 19, 2025.",
    seen: true,
  },
  {
    slot: "date",
    faithful: "The U.S. designated Hamas a terrorist organization in 1997.",
    altered: "The U.S. designated Hamas a terrorist organization in 2003.",
    seen: true,
  },
  {
    slot: "date",
    faithful: "Hamas posted a video of Aidan Alexander in November 2024.",
    altered: "Hamas posted a video of Aidan Alexander in June 2024.",
    seen: true,
  },
  {
    slot: "date",
    faithful: "The United States has avoided direct communication with Hamas since 1997.",
    altered: "The United States has avoided direct communication with Hamas since 1979.",
  },
  {
    slot: "date",
    faithful: "Israel expressed an interest in prolonging the first phase until mid-April.",
    altered: "Israel expressed an interest in prolonging the first phase until mid-August.",
  },
  {
    slot: "date",
    faithful: "The ceasefire’s first phase in Gaza began on January 19, 2025.",
    altered: "The strike of the dockers in Haifa began on January 19, 2025.",
  },
  {
    slot: "name",
    faithful: "Adam Boehler leads the negotiations with Hamas.",
    altered: "Steve Witkoff leads the negotiations with Hamas.",
  },
  {
    slot: "name",
    faithful:
      "Karoline Leavitt, the White House press secretary, confirmed that Adam Boehler leads the talks.",
    altered: "Jen Psaki, the White House press secretary, confirmed that Adam Boehler leads the talks.",
  },
  {
    slot: "name",
    disputed: true,
    faithful: "Gordon Gray said that the talks with Hamas do not mean a shift in US policy.",
    altered: "Antony Blinken said that the talks with Hamas do not mean a shift in US policy.",
  },
  {
    slot: "name",
    faithful: "Benjamin Netanyahu, the Israeli prime minister, wants the first phase to be extended.",
    altered: "Yair Lapid, the Israeli prime minister, wants the first phase to be extended.",
  },
  {
    slot: "name",
    faithful: "Hamas posted a video in which Aidan Alexander appeared.",
    altered: "Hamas posted a video in which Omri Miran appeared.",
  },
  {
    slot: "name",
    faithful: "President Donald Trump met a group of freed hostages.",
    altered: "President Emmanuel Macron met a group of freed hostages.",
  },
  {
    slot: "name",
    faithful: "The United States held direct talks with Hamas.",
    altered: "The United States held direct talks with Hezbollah.",
    seen: true,
  },
  {
    slot: "place",
    faithful: "The direct talks between the US and Hamas were held in Doha.",
    altered: "The direct talks between the US and Hamas were held in Cairo.",
    seen: true,
  },
  {
    slot: "place",
    faithful: "Aidan Alexander is a native of New Jersey.",
    altered: "Aidan Alexander is a native of Florida.",
    seen: true,
  },
  {
    slot: "place",
    faithful: "Israel has closed all the crossings into Gaza.",
    altered: "Israel has closed all the crossings into Jordan.",
    seen: true,
  },
  {
    slot: "place",
    faithful: "The US worked through intermediaries, namely Israel, Qatar and Egypt.",
    altered: "The US worked through intermediaries, namely Israel, Turkey and Jordan.",
    seen: true,
  },
  {
    slot: "negation",
    faithful: "No agreement came out of the talks with Hamas, sources indicated.",
    altered: "An agreement came out of the talks with Hamas, sources indicated.",
    seen: true,
  },
  {
    slot: "negation",
    faithful: "Israel refused to go on to the second phase of the ceasefire agreement.",
    altered: "Israel agreed to go on to the second phase of the ceasefire agreement.",
  },
  {
    slot: "negation",
    faithful: "Israel considers Hamas a terrorist organization.",
    altered: "Israel does not consider Hamas a terrorist organization.",
    seen: true,
  },
  {
    slot: "negation",
    faithful: "It has not been disclosed who represented Hamas in the direct talks.",
    altered: "It has been disclosed who represented Hamas in the direct talks.",
    seen: true,
  },
  {
    slot: "negation",
    faithful: "Israel was consulted before the talks with Hamas began.",
    altered: "Israel was not consulted before the talks with Hamas began.",
    seen: true,
  },
  {
    slot: "negation",
    faithful: "Hamas affirms that it is committed to carrying out the agreement.",
    altered: "Hamas denies that it is committed to carrying out the agreement.",
  },
  {
    slot: "negation",
    faithful: "The closing of the crossings by Israel blocks humanitarian aid for Gaza.",
    altered: "The closing of the crossings by Israel does not block humanitarian aid for Gaza.",
    seen: true,
  },
  {
    slot: "attribution",
    faithful: "Karoline Leavitt stressed that Israel was consulted before the talks with Hamas began.",
    altered: "Gordon Gray stressed that Israel was consulted before the talks with Hamas began.",
  },
  {
    slot: "attribution",
    faithful: "Karoline Leavitt said that “American lives are at stake” in the talks with Hamas.",
    altered: "Benjamin Netanyahu said that “American lives are at stake” in the talks with Hamas.",
  },
  {
    slot: "attribution",
    faithful: "Axios called the talks with Hamas “unprecedented”.",
    altered: "Reuters called the talks with Hamas “unprecedented”.",
  },
  {
    slot: "attribution",
    faithful: "The Jerusalem Post confirmed that direct talks between the U.S. and Hamas were held in Doha.",
    altered: "The Washington Post confirmed that direct talks between the U.S. and Hamas were held in Doha.",
  },
  {
    slot: "superlative",
    faithful: "The United States and Hamas have held direct talks for the first time.",
    altered: "The United States and Hamas have held direct talks for the third time.",
    seen: true,
  },
  {
    slot: "superlative",
    faithful: "Aidan Alexander is believed to be the last American hostage still alive.",
    altered: "Aidan Alexander is believed to be the first American hostage killed.",
  },
  {
    slot: "scope",
    faithful: "Under the agreement, all hostages who survive are to be released in the second phase.",
    altered: "Under the agreement, all hostages who survive are to be released in the third phase.",
    seen: true,
  },
  {
    slot: "scope",
    faithful: "The reconstruction of Gaza is expected to be the focus of the third phase.",
    altered: "The reconstruction of Gaza is expected to be the focus of the first phase.",
    seen: true,
  },
  {
    slot: "name",
    disputed: true,
    faithful: "According to Axios, the Trump administration has been in direct talks with Hamas.",
    altered: "According to Axios, the Obama administration has been in direct talks with Hamas.",
    seen: true,
  },
  {
    slot: "place",
    faithful: "The second phase of the agreement includes a withdrawal of Israel from Gaza.",
    altered: "The second phase of the agreement includes a withdrawal of Israel from Lebanon.",
    seen: true,
  },
];
