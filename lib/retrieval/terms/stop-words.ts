/** Words that say nothing of what a sentence is about; they are neither indexed nor searched. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are aren't as at be because been before being below
  between both but by can can't cannot could couldn't did didn't do does doesn't doing don't down during each either
  else ever every few for from further had hadn't has hasn't have haven't having he he'd he'll he's her here hers
  herself him himself his how however i i'd i'll i'm i've if in into is isn't it it'd it'll it's its itself just let's
  may me might more most must my myself neither no nor not now of off on once only onto or other ought our ours
  ourselves out over own per quite rather s said same say says shall she she'd she'll she's should shouldn't since so
  some such t than that that's the their theirs them themselves then there there's these they they'd they'll they're
  they've this those though through thus to too under until up upon us very was wasn't we we'd we'll we're we've were
  weren't what what's when where whether which while who who's whom whose why will with within without won't would
  wouldn't yet you you'd you'll you're you've your yours yourself yourselves`.split(/\s+/),
);
