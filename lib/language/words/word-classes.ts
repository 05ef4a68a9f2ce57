import { WordClass } from "./word-class";

const closedClasses: readonly (readonly [number, string])[] = [
  [
    WordClass.determiner,
    "the a an this that these those my your his her its our their some any no every each either neither another all both many few several most more much other such what which whose",
  ],
  [
    WordClass.preposition,
    "of in on at by for with from to into onto over under about against between among through during before after since until till without within across behind beyond near toward towards upon around despite along amid among off out above below per via like as than inside outside throughout alongside besides versus including regarding concerning following given except unlike down up ahead",
  ],
  [WordClass.coordinator, "and or but nor yet so"],
  [
    WordClass.subordinator,
    "that if whether because although though while whereas unless until when where after before since as once lest than whenever wherever why how so whereby even",
  ],
  [
    WordClass.pronoun,
    "i you he she it we they who which that this these those one someone somebody everyone everybody anyone anybody nobody none others some many most few several both all each another neither either something nothing everything anything what whoever",
  ],
  [WordClass.relative, "who which whom whose that"],
  [
    WordClass.auxiliary,
    "be is are was were am been being has have had having do does did 's 're 've 'd 'll ’s isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t he's she's it's they're they've we're we've he’s she’s it’s they’re they’ve we’re we’ve i'm i’m i've i’ve that's that’s there's there’s",
  ],
  [
    WordClass.modal,
    "will would can could may might must shall should ought won't wouldn't can't cannot couldn't mightn't mustn't shouldn't won’t wouldn’t can’t couldn’t mustn’t shouldn’t 'll ’ll i'll i’ll he'll he’ll she'll she’ll we'll we’ll they'll they’ll it'll it’ll i'd i’d he'd he’d she'd she’d they'd they’d we'd we’d",
  ],
  [
    WordClass.adverb,
    "also then now once later earlier again recently repeatedly often always never ever just only even still already soon simply further first instead too not however meanwhile well here there yesterday today tomorrow previously long rather perhaps almost nearly quite very so far sometimes once twice publicly privately reportedly allegedly apparently largely generally currently frequently initially specifically directly essentially basically really previously jokingly quickly immediately clearly certainly probably both",
  ],
  [
    WordClass.negation,
    "not no never none nobody nothing neither nor nowhere without cannot can't can’t isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't couldn't mightn't mustn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t don’t doesn’t didn’t won’t wouldn’t couldn’t mustn’t shouldn’t hardly barely scarcely",
  ],
  [
    WordClass.calendar,
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december mon tue wed thu fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec",
  ],
  [
    WordClass.verb,
    "is are was were has have had does did do go goes went gone come comes came get gets got make makes made take takes took give gives gave see sees saw know knows knew find finds found become becomes became leave leaves left keep keeps kept begin begins began bring brings brought hold holds held stand stands stood run runs ran win wins won lose loses lost meet meets met pay pays paid send sends sent build builds built fall falls fell rise rises rose grow grows grew spend spends spent cut cuts break breaks broke lead leads led let lets set sets put puts hit hits need needs seem seems appear appears remain remains include includes",
  ],
  [
    WordClass.role,
    "president minister premier secretary senator sen representative rep congressman congresswoman lawmaker governor gov mayor chancellor ambassador envoy negotiator diplomat spokesman spokeswoman spokesperson director chairman chairwoman chair ceo founder owner king queen prince princess pope bishop archbishop cardinal reverend rev imam rabbi sheikh ayatollah general gen colonel col major maj captain capt lieutenant lt sergeant sgt admiral adm commander judge justice attorney lawyer prosecutor sheriff officer detective commissioner superintendent professor prof doctor dr mr mrs ms miss sir lady lord dame leader adviser advisor aide analyst economist expert scientist researcher historian author writer editor journalist reporter correspondent anchor columnist host commentator actor actress singer candidate nominee treasurer coach manager executive official mp coordinator strategist pollster consultant organizer activist delegate speaker dictator emperor baroness",
  ],
  [
    WordClass.roleModifier,
    "prime vice deputy assistant special former press foreign defense defence interior finance chief attorney acting interim senior national security high top military police lead state executive general campaign economic political legal party majority minority opposition supreme first presidential ex communications",
  ],
  [
    WordClass.opener,
    "according yes no please thanks here there now then thus hence still yet perhaps maybe indeed instead meanwhile moreover furthermore nevertheless nonetheless however therefore additionally finally eventually recently currently earlier later today yesterday tomorrow tonight last next asked given based even just only not never also another other others much more most less least one two three four five six seven eight nine ten dozens hundreds thousands millions people officials sources police authorities critics experts scientists researchers analysts investigators prosecutors lawmakers republicans democrats voters residents witnesses doctors hospitals schools students teachers workers women men children families hostages negotiators talks ceasefire trade oil gas stocks shares markets inflation prices exports imports security foreign defense government parliament state federal local national international president minister former senior top new old big great good long high total overall breaking update updated exclusive live photo video image photograph getty read watch click see editor advertisement story correction note update caution warning",
  ],
];

/** Lower-case word to its class bits. */
export const wordClasses: ReadonlyMap<string, number> = (() => {
  const map = new Map<string, number>();
  for (const [bit, words] of closedClasses) {
    for (const word of words.split(" ")) map.set(word, (map.get(word) ?? 0) | bit);
  }
  return map;
})();
