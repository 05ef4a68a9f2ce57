import type { Modality } from "@/lib/model";
import { phraseTable } from "../words/phrase-table";

type Cue = Modality["kind"] | "none";

/** Phrases that keep what follows from being a plain fact; "none" marks look-alikes that do not. */
export const modalityCues = phraseTable<Cue>([
  [
    "hedge",
    "may|might|could|can|may have|might have|could have|reportedly|allegedly|supposedly|apparently|purportedly|possibly|probably|likely|unlikely|perhaps|maybe|seemingly|presumably|potentially|arguably|ostensibly|seem|seems|seemed|appear|appears|appeared|appears to|appear to|appeared to|suspected|alleged|purported|rumored|rumoured|unconfirmed|is believed|are believed|was believed|were believed|believed to|is thought|are thought|was thought|were thought|thought to|is said to|are said to|was said to|were said to|said to be|said to have|is understood|it is understood|is reported to|are reported to|reported to have|suggest|suggests|suggested|suggesting|indicates|indicate|indicated|in theory|it is possible|it is unclear|is unclear|remains unclear|unclear|not clear|as far as",
  ],
  [
    "prediction",
    "will|won't|won’t|'ll|’ll|shall|i'll|we'll|he'll|she'll|they'll|it'll|is expected|are expected|was expected|were expected|expected to|is forecast|forecast to|is projected|are projected|projected to|predict|predicts|predicted|forecasts|is set to|are set to|set to|is poised to|are poised to|poised to|is likely to|are likely to|is going to|are going to|going to|is about to|bound to|on track to|is due|are due|due to be|would|wouldn't|wouldn’t|would be|would have",
  ],
  [
    "plan",
    "plan to|plans to|planned to|planning to|plans for|plans|intend to|intends to|intended to|intending to|aim to|aims to|aimed to|aiming to|hope to|hopes to|hoped to|hoping to|propose to|proposes to|proposed to|proposed|proposes|vow to|vows to|vowed to|pledge to|pledges to|pledged to|promise to|promises to|promised to|threaten to|threatens to|threatened to|want to|wants to|wanted to|seek to|seeks to|sought to|is scheduled|are scheduled|scheduled to|scheduled for|prepare to|prepares to|preparing to|considering|is weighing|are weighing|in talks to",
  ],
  [
    "condition",
    "if|unless|provided that|provided|assuming|in case|in the event|as long as|only if|on condition|on the condition|otherwise|should it|were it|would have to",
  ],
  [
    "obligation",
    "must|should|shouldn't|shouldn’t|mustn't|ought to|have to|has to|need to|needs to|required to|is required to|are required to|supposed to|obliged to",
  ],
  ["none", "as if|even if|may day|in may|of may|will of|free will|goodwill|can of|had to"],
]);
