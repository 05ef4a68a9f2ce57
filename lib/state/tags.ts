/** Longer than any keyword; what is pasted by mistake is cut. */
const LONGEST_TAG = 60;

/**
 * The tags with those typed added at the end: parted by commas, without a leading "#". One that differs from a tag
 * there is by letter case alone is that tag.
 */
export function withTags(tags: readonly string[], typed: string): readonly string[] {
  const added = [...tags];
  for (const part of typed.split(",")) {
    const tag = part.trim().replace(/^#+/, "").replace(/\s+/g, " ").slice(0, LONGEST_TAG).trim();
    if (tag !== "" && !added.some((each) => sameTag(each, tag))) added.push(tag);
  }
  return added;
}

const sameTag = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Every tag with the number of things that carry it, the most used first, then by name. */
export function countTags(
  tagged: readonly { readonly tags: readonly string[] }[],
): readonly { readonly tag: string; readonly count: number }[] {
  const counts = new Map<string, number>();
  for (const tag of tagged.flatMap(({ tags }) => tags)) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .map(([tag, count]) => ({ tag, count }))
    .sort((a, b) => b.count - a.count || a.tag.localeCompare(b.tag));
}
