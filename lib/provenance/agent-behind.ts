/** Where the words for an agent end: at when, where and what for. */
const agentEnd =
  /[,;:()]|\.(?:\s|$)|\s(?:on|in|at|after|before|during|since|that|who|which|and|but|as|to|show|shows|showed|found|finds|put|puts|suggests?|has|had|have|was|were|is|are)\s/u;

/** What is done to a statement or a finding by the one who vouches for it. */
const passive =
  /\b(?:announced|confirmed|disclosed|published|released|issued|recorded|measured|analysed|analyzed|compiled|collected|conducted|carried out|counted|identified|calculated|verified|imposed|approved|ordered|commissioned)(?: \p{L}+){0,3}? by (?!(?:a|an|the end)\s)/u;
const work = /\b(?:count|survey|study|analysis|investigation|inquiry|audit|poll|review|census), by /u;
const ledBy = /\b(?:team|group|scientists|researchers|study|work)(?: [\p{L} ]{0,40})?,? led by /u;
const colleagues =
  /\b((?:(?:Dr|Prof|Professor)\.? )?\p{Lu}[\p{L}-]{1,30}(?: \p{Lu}[\p{L}-]{1,30}){0,2})(?: and (?:(?:his|her|their) )?(?:colleagues|co-?authors)|['’]s? (?:team|group|lab) )/u;

const behind = (text: string, pattern: RegExp): string | undefined => {
  const found = pattern.exec(text);
  if (found === null) return undefined;
  return text
    .slice(found.index + found[0].length)
    .split(agentEnd)[0]
    ?.trim();
};

/**
 * Who stands behind a passage's facts without being its subject: "the ministry" of "the contract, announced by the
 * ministry on 2 March", "Jun Okabe" of "a team led by Jun Okabe"; the likeliest first.
 */
export const agentsBehind = (text: string): string[] =>
  [behind(text, ledBy), colleagues.exec(text)?.[1], behind(text, work), behind(text, passive)].flatMap(
    (agent) => agent || [],
  );
