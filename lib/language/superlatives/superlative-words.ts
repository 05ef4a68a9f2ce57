const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** Superlative adjectives, regular and not. */
export const superlativeAdjectives = set(
  "largest biggest greatest smallest highest lowest tallest longest shortest deepest oldest youngest newest earliest fastest slowest strongest weakest hottest coldest warmest wettest driest richest poorest heaviest lightest deadliest bloodiest worst best busiest cheapest costliest closest farthest furthest hardest easiest safest narrowest widest broadest brightest darkest loudest sharpest steepest toughest rarest wealthiest healthiest happiest fewest cleanest dirtiest",
);

/** Every word that a superlative may begin with. */
export const superlativeOpeners: readonly string[] = [
  ...superlativeAdjectives,
  ..."first only sole never record most least unprecedented unparalleled unmatched".split(" "),
];

/** Words that after "first", "last" or "only" make a fixed expression that ranks nothing. */
export const fixedAfterFirst = set(
  "lady ladies name names aid minister gentleman class hand amendment person floor nations world baseman base place quarter half day days week weeks month months time things thing of i we he she they you it",
);
