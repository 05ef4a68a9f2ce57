/** A longer line is prose that may well begin with such words. */
const LONGEST_LABEL = 80;

const labels: readonly RegExp[] = [
  /^(?:click here to )?(?:continue reading|keep reading|read|view|see) (?:the )?(?:full|more|original|rest)\b(?! than\b)[^.!?]*$/i,
  /^(?:advertisement|sponsored content|story continues below(?: advertisement)?|related(?: articles| stories)?)[:.]?$/i,
  /^(?:people are also reading|trending(?: on [\w .]+)?|more from [\w .]+)[:.…]?$/i,
  /^(?:share|tweet|print|email|save)(?: (?:this|the) (?:article|story|page|post))?(?: (?:on|via|by) [\w ,]+)?[:.]?$/i,
  /^(?:sign up|subscribe|register)(?: now| today| here)? (?:for|to) (?:our|the|this)\b[^.!?]*[.!]?$/i,
  /^follow (?:us|me|him|her|them)\b[^.!?]*[.!]?$/i,
  /^(?:©|\(c\)|copyright\b)[^!?]*$/i,
  /^all rights reserved\b[^!?]*$/i,
  /^(?:we use|this (?:site|website) uses) cookies\b/i,
  /^(?:watch|listen|see also|read more|also read|read also|recommended): /i,
  /^(?:please )?(?:use an? html5|enable javascript|your browser does(?: not|n['’]t))\b/i,
];

/** Nothing longer is said about newsletters, commissions and reprints. */
const LONGEST_STATEMENT = 300;

const statements: readonly RegExp[] = [
  /^(?:this (?:story|article|piece|post) (?:was|has been) )?(?:originally|first) (?:published|appeared) (?:on|in|by|at)\b/i,
  /^this (?:story|article|piece|post) (?:originally|first) appeared\b/i,
  /\b(?:may|might|will) (?:earn|receive|get) (?:a |an )?(?:small )?(?:affiliate )?(?:commission|compensation)\b/i,
  /\b(?:can be reached|reach (?:him|her|them)) (?:at|on|via) \S+@/i,
  /^(?:sign up|subscribe)\b.{0,80}\b(?:newsletter|inbox)\b/i,
];

/** True for a line that serves the site and says nothing of the matter: "Read more", "Advertisement". */
export function isBoilerplate(line: string): boolean {
  const trimmed = line.trim();
  const says = (pattern: RegExp) => pattern.test(trimmed);
  if (trimmed.length > LONGEST_STATEMENT) return false;
  return (trimmed.length <= LONGEST_LABEL && labels.some(says)) || statements.some(says);
}
