/** Sets of the numbers 0 to `size` - 1 that can only grow together (union-find with path halving). */
export function disjointSets(size: number) {
  const parents = Array.from({ length: size }, (_, index) => index);
  const find = (member: number): number => {
    let current = member;
    for (;;) {
      const parent = parents[current] ?? current;
      if (parent === current) return current;
      parents[current] = parents[parent] ?? parent;
      current = parent;
    }
  };
  return {
    find,
    /** Puts the sets of the two members together; false when they were one already. */
    join(a: number, b: number): boolean {
      const [rootA, rootB] = [find(a), find(b)];
      parents[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
      return rootA !== rootB;
    },
    /** All sets, by their lowest member. */
    groups(): number[][] {
      const bySet = new Map<number, number[]>();
      for (let member = 0; member < size; member += 1) {
        const root = find(member);
        const group = bySet.get(root);
        if (group === undefined) bySet.set(root, [member]);
        else group.push(member);
      }
      return [...bySet.values()];
    },
  };
}
