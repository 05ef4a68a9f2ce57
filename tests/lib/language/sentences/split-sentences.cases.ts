export interface SentenceCase {
  readonly title: string;
  readonly text: string;
  readonly sentences: readonly string[];
}

/** Texts of several sentences. */
export const SPLIT: readonly SentenceCase[] = [
  {
    title: "after full stops, question marks and exclamation marks",
    text: "The ferry left at dawn. Who was aboard? Nobody knew!",
    sentences: ["The ferry left at dawn.", "Who was aboard?", "Nobody knew!"],
  },
  {
    title: "after an abbreviation that closes its sentence",
    text: "She moved to the U.S. They stayed. He works for Hartley & Co. It pays well.",
    sentences: ["She moved to the U.S.", "They stayed.", "He works for Hartley & Co.", "It pays well."],
  },
  {
    title: "behind the closing quotation mark",
    text: "“We will rebuild the bridge.” The mayor did not say when.",
    sentences: ["“We will rebuild the bridge.”", "The mayor did not say when."],
  },
  {
    title: "at a blank line and after a headline without a full stop",
    text: "Harbour bridge reopens\n\nTraffic crossed the harbour again on Monday.",
    sentences: ["Harbour bridge reopens", "Traffic crossed the harbour again on Monday."],
  },
  {
    title: "between the lines of a list",
    text: "bread\nlamp oil\nrope, canvas",
    sentences: ["bread", "lamp oil", "rope, canvas"],
  },
  {
    title: "between the items of a list in one line, with the marks kept",
    text: "1. Open the valve 2. Wait a minute 3. Close it",
    sentences: ["1. Open the valve", "2. Wait a minute", "3. Close it"],
  },
  {
    title: "where the space after the full stop is missing",
    text: "The lamp failed.They lit candles.",
    sentences: ["The lamp failed.", "They lit candles."],
  },
  {
    title: "before a word in lower case in casual writing",
    text: "i saw the boat yesterday. it was green. nice one!! see you",
    sentences: ["i saw the boat yesterday.", "it was green.", "nice one!!", "see you"],
  },
  {
    title: "after an ellipsis that trails off and before one that opens",
    text: "He never said.... She left. Two words fell out. . . . Nobody noticed.",
    sentences: ["He never said....", "She left.", "Two words fell out.", ". . . Nobody noticed."],
  },
  {
    title: "after a smiley and not before it",
    text: "What a view! :) Come and see it.",
    sentences: ["What a view! :)", "Come and see it."],
  },
  {
    title: "around rules of signs and after web addresses",
    text: "See https://boats.example/list.html The list is long. ---- End of notice",
    sentences: ["See https://boats.example/list.html", "The list is long.", "----", "End of notice"],
  },
];

/** Texts of one sentence. */
export const WHOLE: readonly string[] = [
  "Gen. Ruth Okafor met Dr. Lind and Rep. J. P. Moss on Friday.",
  "The U.S. Senate voted at 5 p.m. on the bill.",
  "Boat No. 7 sank in 3.5 metres of water near St. Anne's pier.",
  "He wrote to the editor (She had asked him twice.) and waited.",
  "“The gate is open,” she said.",
  '"Is it over?" he asked.',
  "The shop sold ropes, sails, etc. to sailors.",
  "Write to desk@harbour.example.org or see www.harbour.example for more.",
  "At 6 a.m. Mr. Brandt unlocked the door.",
  "The well . . . was dry.",
  "The tide turned\nbefore the crew had raised the sail.",
  "The critic called it “a slow but honest play” (Marsh 12).",
  "They crossed into Washington, D.C. by night.",
];
