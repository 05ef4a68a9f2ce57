import type { Negation } from "@/lib/model";
import { phraseTable } from "../words/phrase-table";

type Cue = Negation["kind"] | "none";

/** Phrases that turn round what follows; "none" marks those that only look like it and negate nothing. */
export const negationCues = phraseTable<Cue>([
  [
    "negation",
    "not|no|never|none|nobody|nothing|neither|nor|nowhere|without|cannot|no longer|no one|rather than|instead of|far from|yet to|hardly|barely|scarcely|absence of|lack of|lacks|lacked|lacking|devoid of|absent from|fail to|fails to|failed to|failing to|failure to|refuse to|refuses to|refused to|refusing to|refusal to|decline to|declines to|declined to|declining to|unable to|not a single|stopped short of|isn't|aren't|wasn't|weren't|hasn't|haven't|hadn't|don't|doesn't|didn't|won't|wouldn't|can't|couldn't|shouldn't|mustn't|isn’t|aren’t|wasn’t|weren’t|hasn’t|haven’t|hadn’t|don’t|doesn’t|didn’t|won’t|wouldn’t|can’t|couldn’t|shouldn’t|mustn’t",
  ],
  [
    "denial",
    "deny|denies|denied|denying|denial of|denials of|refute|refutes|refuted|refuting|rebut|rebutted|debunk|debunked|debunks|dispute|disputes|disputed|disputing|disavow|disavowed|rule out|rules out|ruled out|ruling out|reject|rejects|rejected|rejecting|dismissed|dismiss|dismisses|dismissing|contradicted|contradicts|there is no evidence|no evidence|found no evidence|is false|are false|was false|is untrue|was untrue|is not true|false claim|false claims|hoax",
  ],
  [
    "none",
    "not only|not just|not merely|not least|no doubt|no wonder|no matter|nothing but|nothing short of|nothing less than|no less than|no fewer than|no sooner|no more than|not to mention|why not|or not|whether or not|never mind|no.|neither here|not until|wasn't until|wasn’t until|isn't until|isn’t until|no shortage|no stranger to|nothing more than|nothing other than|none other than|no other than|no small",
  ],
]);
