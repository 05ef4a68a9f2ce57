/** The page that shows the extension at work. Its words stand here once; pages and tests take them from here. */
export interface DemonstrationArticle {
  readonly title: string;
  readonly outlet: string;
  readonly byline: string;
  /** ISO 8601 date. */
  readonly publishedAt: string;
  readonly language: string;
  /** Said beside the article, not in it: the reader must know that some statements are wrong on purpose. */
  readonly notice: string;
  readonly sections: readonly DemonstrationSection[];
}

export interface DemonstrationSection {
  readonly heading?: string;
  /** One list of sentences for each paragraph. */
  readonly paragraphs: readonly (readonly string[])[];
}

export const demonstrationArticle: DemonstrationArticle = {
  title: "What is known of the American talks with Hamas",
  outlet: "The Harbour Ledger",
  byline: "Ines Calloway",
  publishedAt: "2025-03-06",
  language: "en",
  notice:
    "This page was written to demonstrate Sourcelight. The newspaper, its author and its port are invented, and some statements are wrong on purpose so that you can see how sources disagree.",
  sections: [
    {
      paragraphs: [
        [
          "The United States has opened the first direct talks since 1997 with Hamas, the group that holds the remaining hostages in Gaza.",
          "The Trump administration confirmed the direct talks with Hamas this week.",
          "Karoline Leavitt, the White House press secretary, said that Israel was consulted before the talks.",
        ],
        [
          "Adam Boehler, the American special envoy for hostage affairs, is leading the negotiations, the White House said.",
          "Boehler may have met Hamas officials in Doha, the capital of Qatar, in recent weeks.",
          "According to Axios, the talks also covered a broader deal with a long-term ceasefire.",
          "No agreement was reached in the talks, sources said.",
        ],
      ],
    },
    {
      heading: "The hostages",
      paragraphs: [
        [
          "During the ceasefire's first phase, 34 hostages returned to Israel, eight of them dead.",
          "In exchange, Israel released nearly 1,800 Palestinian detainees from its prisons.",
          "The first phase of the ceasefire in Gaza lasted six weeks.",
          "It began on January 19, 2025.",
        ],
        [
          "According to Axios, 59 hostages are still held in Gaza.",
          "The Israeli military says that 35 of the hostages in Gaza were killed.",
          "Five of the remaining 59 hostages are American citizens.",
          "One of them is Aidan Alexander, who comes from New Jersey and is thought to be alive.",
          "Hamas published a video of Alexander in December 2024.",
        ],
        [
          "I have followed many negotiations, and I still find the silence before an answer the hardest part.",
          "Will these talks bring anyone home?",
          "It is hard to think of a crueller wait than that of the about 60 families.",
        ],
      ],
    },
    {
      heading: "What the talks change",
      paragraphs: [
        [
          "The talks mark a shift in American policy towards Hamas.",
          "President Donald Trump met a group of freed hostages and called on Hamas to release all hostages at once.",
          "The office of the Israeli prime minister said that Israel had told Washington its position on the talks.",
        ],
        [
          "Israel wants the ceasefire's first phase to be extended until mid-April.",
          "Hamas insists on negotiations for the second phase of the ceasefire.",
          "The reconstruction of Gaza is the subject of the third phase.",
          "About 60 people are still held in Gaza.",
        ],
        ["Patience is the finest of a diplomat's virtues.", "What comes next is anyone's guess."],
      ],
    },
    {
      heading: "Also in this issue",
      paragraphs: [
        [
          "The port of Wexcombe handled 412 ships in February, nine more than a year before.",
          "Its new ferry, the Marigold, crossed Wexcombe Bay in 38 minutes on Monday, the fastest crossing since 1988.",
          "The town council voted 11 to 4 to repaint the old lighthouse.",
          "Nothing beats the smell of the harbour at six in the morning!",
          "Write to us with your memories of the lighthouse.",
        ],
      ],
    },
  ],
};

/** The article's paragraphs in reading order, without headings. */
export const demonstrationParagraphs: readonly string[] = demonstrationArticle.sections.flatMap((section) =>
  section.paragraphs.map((sentences) => sentences.join(" ")),
);
