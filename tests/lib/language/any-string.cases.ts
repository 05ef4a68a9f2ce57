/** Pieces that hostile texts are made of by saying one again and again. */
export const pieces: readonly string[] = [
  ..."a A 1 1, 1. 1/ 1- 1: . ... ?! \" “ ” ' '' ‘ ( ) - — $ % @ _ U.S. ½ ß İ ٣ 中".split(" "),
  ..."A |a |1 |. |. . |\n|\n\n|\t|the |January |and |he said |said that |not |may |first |of |St. |- |two ".split(
    "|",
  ),
  ..."two hundred |between |from 1 to |next |days ago |“a” he said, |A, |Smith, who |President |1. |• |:) ".split(
    "|",
  ),
  ..."John Smith |A-|A&|al-|o'|1st |1990s |'90s |$1 |1 m |year-|http://a |Best, |million |م ".split("|"),
  "\ud800",
  "\udc00",
  "\u0301",
  "\u0000",
  "\u202e",
  "👍",
  "👩‍👩‍👧 ",
];
