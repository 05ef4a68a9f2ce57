/** A longer line is prose that may well begin with such words. */
const LONGEST_BOILERPLATE = 80;

const boilerplate: readonly RegExp[] = [
  /^(?:click here to )?(?:continue reading|keep reading|read|view|see) (?:the )?(?:full|more|original|rest)\b(?! than\b)[^.!?]*$/i,
  /^(?:advertisement|sponsored content|story continues below(?: advertisement)?|related(?: articles| stories)?)[:.]?$/i,
  /^(?:share|tweet|print|email|save)(?: (?:this|the) (?:article|story|page|post))?(?: (?:on|via|by) [\w ,]+)?[:.]?$/i,
  /^(?:sign up|subscribe|register)(?: now| today| here)? (?:for|to) (?:our|the|this)\b[^.!?]*[.!]?$/i,
  /^follow us\b[^.!?]*[.!]?$/i,
  /^(?:©|\(c\)|copyright\b)[^!?]*$/i,
  /^all rights reserved\b[^!?]*$/i,
  /^(?:we use|this (?:site|website) uses) cookies\b/i,
];

/** True for a line that serves the site and says nothing of the matter: "Read more", "Advertisement". */
export function isBoilerplate(line: string): boolean {
  const trimmed = line.trim();
  return trimmed.length <= LONGEST_BOILERPLATE && boilerplate.some((pattern) => pattern.test(trimmed));
}
