/**
 * What single words tell of a sentence's register, in classes. A word may stand in several. Lower case.
 * Own lists, written for this project; the weights over the classes are learned.
 */
export const CUE_WORDS = {
  firstSingular: "i me my mine myself i'm i've i'd i'll",
  firstPlural: "we us our ours ourselves we're we've we'd we'll let's",
  secondPerson: "you your yours yourself yourselves you're you've you'd you'll u ya",
  thirdPerson:
    "he him his himself she her hers herself they them their theirs themselves he's she's they're they've he'd she'd they'd",
  impersonal: "it its itself it's this that these those there here",
  obligation: "must should ought need needs shall cannot can't let",
  possibility: "may might could would can possibly perhaps maybe potentially likely unlikely",
  future:
    "will won't i'll we'll you'll they'll he'll she'll it'll going gonna plan plans planned expected expects upcoming",
  hedging:
    "reportedly allegedly apparently seems seem seemed seemingly appears appear appeared rumored rumoured suggests suggest probably presumably arguably",
  thinking:
    "think thinks thought believe believes believed feel feels felt guess suppose hope hopes hoped hopefully wish know knows knew wonder doubt imagine consider remember",
  liking:
    "love loves loved like likes enjoy enjoys enjoyed hate hates hated want wants wanted prefer prefers adore glad happy proud grateful thankful excited thrilled honored honoured sorry sad angry thank thanks welcome congratulations",
  praising:
    "good great best better amazing awesome beautiful wonderful fantastic incredible incredibly perfect perfectly excellent gorgeous stunning adorable cute cool fun funny nice lovely brilliant favorite favourite fabulous iconic impressive exciting delicious stylish chic elegant cozy comfortable easy simple special magical heartwarming sweet charming fascinating interesting epic glorious superb solid",
  blaming:
    "bad worse worst terrible horrible awful ugly stupid silly ridiculous sad disappointing boring annoying shameful disgraceful outrageous absurd crazy insane weird strange wrong mess nonsense",
  intensifying:
    "very really so too quite pretty absolutely totally completely truly actually literally just simply definitely certainly surely obviously clearly indeed even ever such",
  instructing:
    "click sign subscribe read follow share check visit join download watch see browse shop buy get try use make find choose pick add keep learn discover enter register submit tap scroll select help give take go look listen call ask remember consider note stay wear bring stop start put set turn avoid enjoy",
  boilerplate:
    "newsletter newsletters subscribe subscription advertisement advertising sponsored cookies cookie copyright privacy terms login email inbox photo photos image images credit getty courtesy via editor editors comments comment related trending story stories article articles gallery video podcast exclusive updated published loading menu link links affiliate commission sale deals",
  reporting:
    "said says say told tells tell announced announces reported reports report according confirmed confirms revealed reveals claimed claims stated states wrote writes added adds explained explains noted notes warned warns argued argues testified insisted accused alleged denied denies admitted disclosed cited citing estimated estimates estimate concluded found finds showed shows show predicted vowed urged called asked quoted spokesman spokeswoman spokesperson statement",
  evidence:
    "study studies research researchers researcher survey poll data report analysis scientists experts officials official investigators police prosecutors court judge lawsuit filing documents records census agency department ministry bureau commission committee university institute journal percent statistics",
  law: "law laws bill act legislation legislature congress senate house court ruling ruled regulation regulations ban banned bans policy tax taxes vote votes voted voting passed signed veto vetoed constitution amendment rights charged charges convicted sentenced arrested indicted guilty pleaded trial jury sued election elections ballot",
  economy:
    "economy economic jobs job unemployment employment deficit debt budget spending tax taxes trade inflation wages income revenue prices price cost costs rate rates growth market stock shares company companies sales profit billion million trillion dollars percent workers poverty welfare insurance health care medicare medicaid social security oil energy",
  conflict:
    "war military troops army attack attacks attacked killed dead died death deaths injured wounded strike strikes bomb bombing missile missiles weapons nuclear hostages soldiers forces terrorist terrorists terrorism crime crimes violence murder shot shooting fire crash victims gaza israel ukraine russia iran china",
  institutions:
    "government federal state national president minister secretary governor senator mayor administration republican republicans democrat democrats party nato eu un fbi cia pentagon nasa fda cdc supreme",
  science:
    "patients disease virus vaccine cancer drug drugs treatment risk species climate emissions carbon temperature planet space mission telescope genes dna cells brain health medical clinical",
  sport:
    "season game games team teams player players coach win won lost wins match championship league cup goal goals points score scored touchdown quarterback playoff playoffs title titles tournament career",
  leisure:
    "fashion dress outfit style makeup hair skin beauty look looks recipe recipes gift gifts holiday christmas party movie film films show episode series fans actress actor singer celebrity couple dating wedding baby kids family birthday instagram bag shoes",
  causing:
    "because cause caused causes causing due led leads result resulted results therefore thus thanks since linked contributes contributed contributing triggered prevents prevented reduce reduces reduced increase increases increased",
  comparing:
    "than more less fewer higher lower larger smaller greater compared versus unlike whereas double doubled twice triple tripled half rose rise rises fell fall falls dropped drop drops grew grow grows declined decline increased decreased surged jumped gained exceeded outpaced up down",
  superlative:
    "first last only never record largest biggest smallest highest lowest oldest youngest most least worst best greatest fastest longest unprecedented historic none nobody always every all no",
  time: "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday today yesterday tonight ago year years month months week weeks decade decades century day days hours since during until before after earlier later recently last previous past annual annually",
  number:
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half third quarter percent percentage couple several many",
  being: "is are was were be been being isn't aren't wasn't weren't am",
  having: "has have had having hasn't haven't hadn't",
  negating:
    "not no never none nobody nothing neither nor without isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't cannot couldn't hasn't haven't hadn't shouldn't",
  past: "was were had did went came took gave got made said told found left kept held led met paid sent spent lost won built bought brought caught chose cut drew drove fell felt flew fought became began broke grew heard hit hurt knew lay let lied put ran read rose saw sold set shot showed shut sang sat slept spoke stood stole struck swore taught thought threw understood woke wore wrote beat bent bid bound bred fed fled hid hung led meant met quit rode sank sought shook spread sprang stuck swept swung tore won",
  questioning: "what who whom whose which when where why how whether if",
  contrasting: "but however although though while despite yet instead still",
  opening: "and so well now but look yes no okay oh because or then",
  naming:
    "known called named born founder owner ceo chief director member head leader chairman author wife husband son daughter",
  satire: "satire parody onion joke joked jokes spoof",
} as const;
