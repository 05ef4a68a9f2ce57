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
const LONGEST_STATEMENT = 400;

const statements: readonly RegExp[] = [
  /^(?:this (?:story|article|piece|post) (?:was|has been) )?(?:originally|first) (?:published|appeared) (?:on|in|by|at)\b/i,
  /^this (?:story|article|piece|post) (?:originally|first) appeared\b/i,
  /^this (?:story|article|piece|leader) appeared in the\b.{1,80}\bprint edition\b/i,
  /\b(?:can be reached|reach (?:him|her|them)) (?:at|on|via) \S+@/i,
  /^(?:[^.!?]{1,60}[.!?] )?(?:sign up|subscribe)\b.{0,80}\b(?:newsletters?|inbox)\b/i,
  /^(?:\S+ ){0,3}?follow .{1,60} on (?:twitter|x|facebook|instagram|tiktok|threads|bluesky)\b/i,
  /\bdownload (?:the|our) (?:\S+ ){0,3}apps?\b.{0,20}\b(?:ios|android|app store|google play)\b/i,
];

/** Who is paid, and for what: "victims will receive compensation" is news. */
const PAYMENT =
  /\b(?:earn|receive|get|make) (?:an? )?(?:small )?(?:affiliate |referral )?(?:commission|compensation|fee|share of (?:the )?(?:revenue|sales?|profits?))\b/i;
const PAID_FOR =
  /\b(?:links?|affiliates?)\b|\b(?:if|when|anything|something) you (?:buy|purchase)\b|\byour purchases?\b/i;

/** "We may earn a commission from links on this page." */
const isDisclosure = (line: string): boolean => PAYMENT.test(line) && PAID_FOR.test(line);

/** True for a line that serves the site and says nothing of the matter: "Read more", "Advertisement". */
export function isBoilerplate(line: string): boolean {
  const trimmed = line.trim();
  const says = (pattern: RegExp) => pattern.test(trimmed);
  if (trimmed.length > LONGEST_STATEMENT) return false;
  return (
    (trimmed.length <= LONGEST_LABEL && labels.some(says)) || statements.some(says) || isDisclosure(trimmed)
  );
}
