const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** People without a name: what they say is the word of the outlet that found them. */
export const unnamedPeople = set(
  "source sources official officials person people aide aides diplomat diplomats insider insiders adviser advisers advisor advisors critic critics expert experts analyst analysts observer observers witness witnesses lawmaker lawmakers individual individuals ally allies staffer staffers resident residents neighbour neighbours neighbor neighbors engineer engineers inspector inspectors worker workers employee employees soldier soldiers guest guests passenger passengers survivor survivors relative relatives doctor doctors nurse nurses farmer farmers fisherman fishermen economist economists man woman men women local locals investigator investigators rescuer rescuers others some many executive executives guard guards teacher teachers student students lawyer lawyers negotiator negotiators media outlets delegate delegates mediator mediators trader traders employer employers",
);

/** People who speak for the institution that is named with them: "researchers at Tarn University". */
export const institutionVoices = set(
  "investigator investigators inspector inspectors analyst analysts researcher researchers scientist scientists author authors economist economists statistician statisticians judges justices magistrates prosecutors monitors observers",
);

/** Those whose word is that of the person or body they speak for. */
export const spokespeople = set(
  "spokesman spokeswoman spokesperson spokespeople spokespersons spokesmen rep reps representative representatives publicist publicists lawyer lawyers attorney attorneys solicitor agent",
);

/** What is written: its issuer is the origin, not the paper. */
export const documentWords = set(
  "report reports statement statements study studies survey surveys poll polls document documents record records letter letters memo memos release review audit data figures statistics estimate estimates census ruling filing filings communique communiqué announcement paper email emails tweet post bulletin declaration dossier indictment contract contracts file files count counts tally result results request requests research analysis calculation calculations finding findings index notice minutes order autopsy complaint lawsuit verdict judgment preprint prospectus",
);

/** Those whose word is that of the person they work for: "the senator's office", "her campaign". */
export const households = set("office campaign camp team estate");

/** How papers call a company after its name: "Northbank is to close branches, the lender said". */
export const companyWords = set(
  "company firm bank lender insurer group airline carmaker automaker maker drugmaker manufacturer chipmaker planemaker producer retailer supermarket chain operator supplier developer builder startup start-up carrier brewer miner utility publisher studio",
);

/** Bodies that papers name by a common noun. */
export const bodyWords = set(
  "ministry department government administration police military army navy force forces service services agency authority authorities office bureau board council committee commission court tribunal parliament senate congress cabinet union association federation company firm group bank university institute school hospital clinic party movement organisation organization foundation charity prosecutors prosecution palace embassy city municipality brigade guard coastguard command centre center fund operator builder builders airline manufacturer house kremlin pentagon presidency treasury regulator watchdog team club church league administration college society academy trust alliance coalition gang militia service inquiry inspectorate captaincy forecaster observatory laboratory zoo jury mission ombudsman hall patrol junta panel subcommittee guild arm",
);

/** Offices that one person holds at a time. */
export const officeWords = set(
  "minister president premier secretary chancellor mayor governor ambassador envoy chairman chairwoman chair chief director commissioner prosecutor general commander king queen prince pope judge speaker leader head ceo spokesman spokeswoman spokesperson boss captain senator admiral bishop rector dean sheriff founder cofounder owner manager coach superintendent",
);

/** Verbs of the language core's cues that tell what someone is about or knows, not what they say. */
export const deedWords = set(
  "want wants wanted wanting refuse refuses refused refusing oppose opposes opposed opposing seek seeks sought seeking plan plans planned planning intend intends intended decide decides decided agree agrees agreed try tries tried need needs needed know knows knew known knowing",
);
