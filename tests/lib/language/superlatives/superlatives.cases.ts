/** Text, then each superlative as "canonical > what it ranges over". */
type SuperlativeCase = readonly [text: string, ...findings: string[]];

export const superlativeCases: readonly SuperlativeCase[] = [
  ["It was the first direct flight since 1997.", "first > direct flight since 1997"],
  ["She is the only woman on the board.", "only > woman on the board"],
  ["The two sides never met before the war.", "never > met before the war"],
  ["Never before had it rained so much.", "never > had it rained so much"],
  ["Sales reached a record 40 million.", "record > 40 million"],
  ["Exports hit a record high in May.", "record > high in May"],
  ["He set a record for the mile.", "record > for the mile"],
  ["It is the largest dam in Europe.", "largest > dam in Europe"],
  ["The town saw its worst flood in a century.", "worst > flood in a century"],
  ["This is the most expensive bridge ever built.", "most expensive > bridge ever built"],
  ["The move is unprecedented.", "unprecedented"],
  ["An unprecedented storm came.", "unprecedented > storm came"],
  ["For the first time in years, it snowed.", "first > in years"],
  ["It was the first-ever vote by post.", "first > vote by post"],
  ["The least known of his works sold.", "least known > of his works sold"],
  ["Its sole owner died.", "only > owner died"],
];

export const withoutSuperlative: readonly string[] = [
  "The first lady spoke.",
  "At first it rained.",
  "At least 40 boats came.",
  "Only five boats came.",
  "Most people stayed.",
  "The record was kept in a safe.",
  "Never mind the rain.",
  "It was at best a draw.",
  "They recorded a song.",
  "His first name is Ole.",
  "She gave first aid.",
  "The forest burned.",
  "Most of the boats came.",
  "He only said no.",
  "The latest report is out.",
  "At most two came.",
];
