/**
 * Countries, parted by "|": the canonical name, after ":" its adjectives and inhabitants, after "=" its other
 * names, after "@" the places in it, the seat of its government with "*"; "_" stands for a space inside a name. A
 * contested territory stands under each country that is said to hold it.
 */
const countryLines =
  "Afghanistan:Afghan Afghans@*Kabul|Albania:Albanian Albanians|Algeria:Algerian Algerians@*Algiers|Angola:Angolan Angolans|Argentina:Argentine Argentinian Argentines@*Buenos_Aires|Armenia:Armenian Armenians|Australia:Australian Australians@*Canberra Sydney Melbourne|Austria:Austrian Austrians@*Vienna|Azerbaijan:Azerbaijani Azeri@*Baku|Bahrain:Bahraini|Bangladesh:Bangladeshi Bangladeshis@*Dhaka|Belarus:Belarusian Belarusians@*Minsk|Belgium:Belgian Belgians@*Brussels|Bolivia:Bolivian Bolivians|Bosnia and Herzegovina:Bosnian Bosnians=Bosnia|Botswana|Brazil:Brazilian Brazilians@*Brasilia Sao_Paulo Rio_de_Janeiro|Bulgaria:Bulgarian Bulgarians@*Sofia|Burkina Faso|Burundi:Burundian|Cambodia:Cambodian Cambodians|Cameroon:Cameroonian|Canada:Canadian Canadians@*Ottawa Toronto Montreal Vancouver|Chad:Chadian|Chile:Chilean Chileans@*Santiago|China:Chinese@*Beijing Shanghai Hong_Kong Tibet Xinjiang|Colombia:Colombian Colombians@*Bogota|Congo:Congolese|Costa Rica@San_Jose|Croatia:Croatian Croatians|Cuba:Cuban Cubans@*Havana|Cyprus:Cypriot Cypriots|Czech Republic:Czech Czechs=Czechia@*Prague|Denmark:Danish Danes@*Copenhagen Greenland|Ecuador:Ecuadorian|Egypt:Egyptian Egyptians@*Cairo Sinai|El Salvador:Salvadoran|Eritrea:Eritrean|Estonia:Estonian Estonians|Ethiopia:Ethiopian Ethiopians@*Addis_Ababa Tigray|Finland:Finnish Finns@*Helsinki|France:French Frenchman@*Paris|Gabon|Gambia:Gambian|Georgia:Georgian Georgians@*Tbilisi Atlanta|Germany:German Germans@*Berlin Munich Frankfurt Hamburg|Ghana:Ghanaian|Greece:Greek Greeks@*Athens|Guatemala:Guatemalan|Guinea|Haiti:Haitian Haitians|Honduras:Honduran|Hungary:Hungarian Hungarians@*Budapest|Iceland:Icelandic|India:Indian Indians@*New_Delhi *Delhi Mumbai Kashmir|Indonesia:Indonesian@*Jakarta|Iran:Iranian Iranians@*Tehran Kurdistan|Iraq:Iraqi Iraqis@*Baghdad Mosul Kurdistan|Ireland:Irish@*Dublin|Israel:Israeli Israelis@*Jerusalem *Tel_Aviv Haifa Golan_Heights West_Bank|Italy:Italian Italians@*Rome Milan|Ivory Coast:Ivorian|Jamaica:Jamaican|Japan:Japanese@*Tokyo Osaka Hiroshima|Jordan:Jordanian Jordanians@*Amman|Kazakhstan:Kazakh|Kenya:Kenyan Kenyans@*Nairobi|Kosovo:Kosovar@*Pristina|Kuwait:Kuwaiti|Kyrgyzstan:Kyrgyz|Laos:Laotian|Latvia:Latvian|Lebanon:Lebanese@*Beirut Tripoli|Liberia:Liberian|Libya:Libyan Libyans@*Tripoli Benghazi|Lithuania:Lithuanian|Luxembourg|Madagascar|Malawi|Malaysia:Malaysian@*Kuala_Lumpur|Maldives|Mali:Malian|Malta:Maltese|Mauritania|Mexico:Mexican Mexicans@*Mexico_City|Moldova:Moldovan|Mongolia:Mongolian|Montenegro|Morocco:Moroccan Moroccans@*Rabat|Mozambique|Myanmar:Burmese=Burma@Yangon|Namibia|Nepal:Nepalese@*Kathmandu|Netherlands:Dutch=Holland@Amsterdam *Hague *The_Hague Rotterdam|New Zealand|Nicaragua:Nicaraguan|Niger|Nigeria:Nigerian Nigerians@Lagos *Abuja|North Korea:North_Korean North_Koreans=DPRK@*Pyongyang|North Macedonia:Macedonian|Norway:Norwegian Norwegians@*Oslo|Oman:Omani|Pakistan:Pakistani Pakistanis@*Islamabad Karachi Lahore Kashmir|Palestine:Palestinian Palestinians@*Ramallah Gaza Gaza_Strip West_Bank Jerusalem|Panama:Panamanian|Paraguay|Peru:Peruvian@*Lima|Philippines:Filipino Philippine@*Manila|Poland:Polish Poles@*Warsaw|Portugal:Portuguese@*Lisbon|Qatar:Qatari Qataris@*Doha|Romania:Romanian Romanians@*Bucharest|Russia:Russian Russians@*Moscow St._Petersburg Siberia Chechnya Crimea|Rwanda:Rwandan@*Kigali|Saudi Arabia:Saudi Saudis@*Riyadh Jeddah Mecca|Senegal:Senegalese|Serbia:Serbian Serbs@*Belgrade|Sierra Leone|Singapore:Singaporean|Slovakia:Slovak|Slovenia:Slovenian|Somalia:Somali@*Mogadishu|South Africa:South_African South_Africans@Cape_Town Johannesburg *Pretoria|South Korea:South_Korean South_Koreans@*Seoul Busan|South Sudan:South_Sudanese|Spain:Spanish Spaniards@*Madrid Barcelona Catalonia|Sri Lanka:Sri_Lankan@*Colombo|Sudan:Sudanese@*Khartoum Darfur|Sweden:Swedish Swedes@*Stockholm|Switzerland:Swiss@Geneva Zurich *Bern Davos|Syria:Syrian Syrians@*Damascus Aleppo Homs Golan_Heights Kurdistan|Taiwan:Taiwanese@*Taipei|Tajikistan|Tanzania:Tanzanian|Thailand:Thai@*Bangkok|Togo|Tunisia:Tunisian@*Tunis|Turkey:Turkish Turks=Türkiye@*Ankara Istanbul Kurdistan|Turkmenistan|Uganda:Ugandan|Ukraine:Ukrainian Ukrainians@*Kyiv Kharkiv Odesa Donbas Crimea|United Arab Emirates:Emirati=UAE U.A.E.@*Abu_Dhabi Dubai|United Kingdom:British Britons Briton=UK U.K. Britain Great_Britain@*London England Scotland Wales Northern_Ireland|England:English@London Manchester Birmingham Liverpool|Scotland:Scottish Scots@*Edinburgh Glasgow|Wales:Welsh@*Cardiff|Northern Ireland@*Belfast|United States:American Americans=US U.S. USA U.S.A. America United_States_of_America@*Washington *Washington_D.C. Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia Wisconsin Wyoming Puerto_Rico Atlanta|Uruguay|Uzbekistan:Uzbek|Venezuela:Venezuelan Venezuelans@*Caracas|Vietnam:Vietnamese@*Hanoi|Yemen:Yemeni Yemenis@*Sanaa|Zambia|Zimbabwe:Zimbabwean@*Harare";

/** States, territories and cities with the places in them, in the same form. */
const regionLines =
  "Gaza@Gaza_City Rafah Khan_Younis|Gaza Strip@Gaza_City Rafah Khan_Younis|Donbas@Donetsk Luhansk Mariupol|Catalonia@Barcelona|Arizona@Phoenix|California@Los_Angeles San_Diego San_Jose San_Francisco|Colorado@Denver|Florida@Miami Tampa Orlando|Illinois@Chicago|Louisiana@New_Orleans|Maine@Portland|Maryland@Baltimore|Massachusetts@Boston|Michigan@Detroit|Minnesota@Minneapolis|Missouri@St._Louis|Nevada@Las_Vegas|New York@New_York_City Manhattan Brooklyn|New York City@Manhattan Brooklyn|Ohio@Cleveland Cincinnati|Oregon@Portland|Pennsylvania@Philadelphia Pittsburgh|Tennessee@Nashville Memphis|Texas@Houston San_Antonio Dallas Austin|Washington@Seattle|Wisconsin@Milwaukee";

/** What holds countries, or parts of them, that are not listed, in the same form. */
const wideLines =
  "Arctic|Antarctica|Europe|Africa|Asia|Middle East|North Africa|South America|North America|Latin America|Central America|Caribbean|Balkans|Earth|Mars|Moon|European Union:European Europeans=EU E.U.";

export interface PlaceEntry {
  readonly canonical: string;
  readonly kind: "place" | "demonym";
}

const spaced = (name: string): string => name.replaceAll("_", " ");

export interface PlaceLine {
  readonly name: string;
  readonly demonyms: readonly string[];
  readonly aliases: readonly string[];
  readonly inside: readonly string[];
  /** Of those inside, where its government sits. */
  readonly seats: readonly string[];
}

const namesAfter = (line: string, mark: string): string[] => {
  const [, after = ""] = line.split(mark);
  return (after.split(/[:=@]/)[0] ?? "").split(" ").filter(Boolean).map(spaced);
};

const SEAT = "*";

function readLine(line: string): PlaceLine {
  const marked = namesAfter(line, "@");
  const unmarked = (place: string): string => place.replace(SEAT, "");
  return {
    name: line.split(/[:=@]/)[0] ?? line,
    demonyms: namesAfter(line, ":"),
    aliases: namesAfter(line, "="),
    inside: marked.map(unmarked),
    seats: marked.filter((place) => place.startsWith(SEAT)).map(unmarked),
  };
}

/** Countries and what lies in them. */
export const placeLines: readonly PlaceLine[] = `${countryLines}|${regionLines}`.split("|").map(readLine);

/** Lower-case place name or demonym to what it stands for: "israeli" to Israel, "u.s." to United States. */
export const places: ReadonlyMap<string, PlaceEntry> = (() => {
  const map = new Map<string, PlaceEntry>();
  const put = (name: string, canonical: string, kind: PlaceEntry["kind"]) =>
    map.set(name.toLowerCase(), { canonical, kind });
  for (const { inside } of placeLines) for (const place of inside) put(place, place, "place");
  for (const { name, demonyms, aliases } of [...placeLines, ...wideLines.split("|").map(readLine)]) {
    for (const own of [name, ...aliases]) put(own, name, "place");
    for (const demonym of demonyms) put(demonym, name, "demonym");
  }
  put("Kiev", "Kyiv", "place");
  return map;
})();

/** First word of each place name to the most words of a name that begins so: a quick no for all other words. */
export const placeLengths: ReadonlyMap<string, number> = (() => {
  const lengths = new Map<string, number>();
  for (const name of places.keys()) {
    const words = name.split(" ");
    // "St. Petersburg": the token before the full stop.
    const first = (words[0] ?? name).replace(/^(st)\.$/, "$1");
    lengths.set(first, Math.max(lengths.get(first) ?? 0, words.length + 1));
  }
  return lengths;
})();

/** The country or place that a name or an adjective stands for: "Israel" of "Israeli"; `undefined` for other words. */
export const canonicalPlace = (name: string): string | undefined => places.get(name.toLowerCase())?.canonical;
