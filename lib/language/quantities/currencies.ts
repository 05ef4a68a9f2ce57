/** Signs before or after an amount, with the canonical name of what they stand for. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  "$ dollar|£ pound|€ euro|¥ yen|₹ rupee|₽ ruble|₩ won|₪ shekel|₺ lira|₴ hryvnia|₾ georgian lari|₫ dong|₦ naira|฿ baht|₱ philippine peso|₿ bitcoin|₸ tenge|₼ manat|₡ colon|₵ cedi|₮ tugrik|₭ kip|₲ guarani|¢ cent"
    .split("|")
    .map((entry) => [entry.slice(0, entry.indexOf(" ")), entry.slice(entry.indexOf(" ") + 1)]),
);

/** Letters that say whose dollar a "$" is: "US$5", "c $16.4 million", "Mex$10". Lower case. */
export const DOLLAR_PREFIXES: ReadonlyMap<string, string> = new Map(
  "us us dollar|u.s us dollar|u.s. us dollar|usd us dollar|c canadian dollar|ca canadian dollar|can canadian dollar|cad canadian dollar|a australian dollar|au australian dollar|aud australian dollar|nz new zealand dollar|hk hong kong dollar|s singapore dollar|nt new taiwan dollar|mex mexican peso|r brazilian real|z zimbabwean dollar|j jamaican dollar|bds barbados dollar|tt trinidad dollar|nam namibian dollar"
    .split("|")
    .map((entry) => [entry.slice(0, entry.indexOf(" ")), entry.slice(entry.indexOf(" ") + 1)]),
);

/** ISO 4217 codes in lower case, with canonical names; the codes that are English words are left out. */
export const CURRENCY_CODES: ReadonlyMap<string, string> = new Map(
  "usd us dollar|eur euro|gbp british pound|jpy yen|cny yuan|rmb yuan|chf swiss franc|cad canadian dollar|aud australian dollar|nzd new zealand dollar|hkd hong kong dollar|sgd singapore dollar|inr indian rupee|rub ruble|krw won|brl brazilian real|mxn mexican peso|zar rand|sek swedish krona|nok norwegian krone|dkk danish krone|pln zloty|czk czech koruna|huf forint|ils shekel|uah hryvnia|sar saudi riyal|aed uae dirham|thb baht|idr rupiah|myr ringgit|php philippine peso|vnd dong|twd new taiwan dollar|egp egyptian pound|ngn naira|kes kenyan shilling|pkr pakistani rupee|iqd iraqi dinar|irr iranian rial|kwd kuwaiti dinar|qar qatari riyal|btc bitcoin|eth ether"
    .split("|")
    .map((entry) => [entry.slice(0, entry.indexOf(" ")), entry.slice(entry.indexOf(" ") + 1)]),
);

const PLAIN =
  "dollar euro yen yuan renminbi ruble rouble rupee rupiah peso franc lira shekel krona krone kronor kroner rand zloty forint hryvnia dinar dirham riyal rial baht dong ringgit naira cedi shilling taka tenge lari lev leu deutschmark guilder peseta escudo drachma bitcoin satoshi ether cent penny pence kopeck centavo buck quid sterling kuai";

const ALIASES: Readonly<Record<string, string>> = {
  renminbi: "yuan",
  kuai: "yuan",
  rouble: "ruble",
  roubles: "ruble",
  pennies: "penny",
  pence: "penny",
  bucks: "dollar",
  buck: "dollar",
  quid: "pound",
  sterling: "pound",
  kronor: "krona",
  kroner: "krone",
};

/** Nouns of currencies, singular and plural, lower case, with canonical names. */
export const CURRENCY_NOUNS: ReadonlyMap<string, string> = new Map(
  PLAIN.split(" ")
    .flatMap((noun): [string, string][] => {
      const name = ALIASES[noun] ?? noun;
      return [
        [noun, name],
        [`${noun}s`, name],
      ];
    })
    .concat(Object.entries(ALIASES)),
);

/** Nouns that measure something else unless a country or a large scale says money. */
export const AMBIGUOUS_NOUNS: ReadonlyMap<string, string> = new Map([
  ["pound", "pound"],
  ["pounds", "pound"],
  ["mark", "mark"],
  ["marks", "mark"],
  ["won", "won"],
  ["real", "real"],
  ["reais", "real"],
]);

/** Adjectives that name the issuer; one may stand before the noun. Lower case; "us" and "u.s." stand for American. */
export const ISSUERS: ReadonlyMap<string, string> = new Map(
  "american us|us us|u.s. us|united_states us|canadian|australian|new_zealand|hong_kong|singapore|taiwan new taiwan|zimbabwean|jamaican|namibian|swiss|french|belgian|british|uk british|egyptian|sudanese|syrian|lebanese|mexican|argentine|argentinian argentine|chilean|colombian|cuban|philippine|uruguayan|indian|pakistani|sri_lankan|nepalese|swedish|icelandic|norwegian|danish|czech|turkish|italian|iraqi|jordanian|kuwaiti|libyan|serbian|algerian|tunisian|bahraini|moroccan|uae|emirati uae|saudi|qatari|omani|yemeni|iranian|brazilian|south_african|polish|hungarian|ukrainian|russian|israeli|japanese|chinese|south_korean|north_korean|thai|vietnamese|malaysian|indonesian|nigerian|ghanaian|kenyan|ugandan|tanzanian|somali|german|dutch|spanish|portuguese|greek|georgian|bulgarian|romanian"
    .split("|")
    .map((entry) => {
      const [key = "", ...rest] = entry.split(" ");
      const spoken = key.replaceAll("_", " ");
      return [spoken, rest.length === 0 ? spoken : rest.join(" ")];
    }),
);
