/**
 * Countries, parted by "|": the canonical name, after ":" its adjectives and inhabitants, after "=" its other
 * names; "_" stands for a space inside a name.
 */
const countryLines =
  "Afghanistan:Afghan Afghans|Albania:Albanian Albanians|Algeria:Algerian Algerians|Angola:Angolan Angolans|Argentina:Argentine Argentinian Argentines|Armenia:Armenian Armenians|Australia:Australian Australians|Austria:Austrian Austrians|Azerbaijan:Azerbaijani Azeri|Bahrain:Bahraini|Bangladesh:Bangladeshi Bangladeshis|Belarus:Belarusian Belarusians|Belgium:Belgian Belgians|Bolivia:Bolivian Bolivians|Bosnia and Herzegovina:Bosnian Bosnians=Bosnia|Botswana|Brazil:Brazilian Brazilians|Bulgaria:Bulgarian Bulgarians|Burkina Faso|Burundi:Burundian|Cambodia:Cambodian Cambodians|Cameroon:Cameroonian|Canada:Canadian Canadians|Chad:Chadian|Chile:Chilean Chileans|China:Chinese|Colombia:Colombian Colombians|Congo:Congolese|Costa Rica|Croatia:Croatian Croatians|Cuba:Cuban Cubans|Cyprus:Cypriot Cypriots|Czech Republic:Czech Czechs=Czechia|Denmark:Danish Danes|Ecuador:Ecuadorian|Egypt:Egyptian Egyptians|El Salvador:Salvadoran|Eritrea:Eritrean|Estonia:Estonian Estonians|Ethiopia:Ethiopian Ethiopians|Finland:Finnish Finns|France:French Frenchman|Gabon|Gambia:Gambian|Georgia:Georgian Georgians|Germany:German Germans|Ghana:Ghanaian|Greece:Greek Greeks|Guatemala:Guatemalan|Guinea|Haiti:Haitian Haitians|Honduras:Honduran|Hungary:Hungarian Hungarians|Iceland:Icelandic|India:Indian Indians|Indonesia:Indonesian|Iran:Iranian Iranians|Iraq:Iraqi Iraqis|Ireland:Irish|Israel:Israeli Israelis|Italy:Italian Italians|Ivory Coast:Ivorian|Jamaica:Jamaican|Japan:Japanese|Jordan:Jordanian Jordanians|Kazakhstan:Kazakh|Kenya:Kenyan Kenyans|Kosovo:Kosovar|Kuwait:Kuwaiti|Kyrgyzstan:Kyrgyz|Laos:Laotian|Latvia:Latvian|Lebanon:Lebanese|Liberia:Liberian|Libya:Libyan Libyans|Lithuania:Lithuanian|Luxembourg|Madagascar|Malawi|Malaysia:Malaysian|Maldives|Mali:Malian|Malta:Maltese|Mauritania|Mexico:Mexican Mexicans|Moldova:Moldovan|Mongolia:Mongolian|Montenegro|Morocco:Moroccan Moroccans|Mozambique|Myanmar:Burmese=Burma|Namibia|Nepal:Nepalese|Netherlands:Dutch=Holland|New Zealand|Nicaragua:Nicaraguan|Niger|Nigeria:Nigerian Nigerians|North Korea:North_Korean North_Koreans=DPRK|North Macedonia:Macedonian|Norway:Norwegian Norwegians|Oman:Omani|Pakistan:Pakistani Pakistanis|Palestine:Palestinian Palestinians|Panama:Panamanian|Paraguay|Peru:Peruvian|Philippines:Filipino Philippine|Poland:Polish Poles|Portugal:Portuguese|Qatar:Qatari Qataris|Romania:Romanian Romanians|Russia:Russian Russians|Rwanda:Rwandan|Saudi Arabia:Saudi Saudis|Senegal:Senegalese|Serbia:Serbian Serbs|Sierra Leone|Singapore:Singaporean|Slovakia:Slovak|Slovenia:Slovenian|Somalia:Somali|South Africa:South_African South_Africans|South Korea:South_Korean South_Koreans|South Sudan:South_Sudanese|Spain:Spanish Spaniards|Sri Lanka:Sri_Lankan|Sudan:Sudanese|Sweden:Swedish Swedes|Switzerland:Swiss|Syria:Syrian Syrians|Taiwan:Taiwanese|Tajikistan|Tanzania:Tanzanian|Thailand:Thai|Togo|Tunisia:Tunisian|Turkey:Turkish Turks=Türkiye|Turkmenistan|Uganda:Ugandan|Ukraine:Ukrainian Ukrainians|United Arab Emirates:Emirati=UAE U.A.E.|United Kingdom:British Britons Briton=UK U.K. Britain Great_Britain|England:English|Scotland:Scottish Scots|Wales:Welsh|Northern Ireland|United States:American Americans=US U.S. USA U.S.A. America United_States_of_America|Uruguay|Uzbekistan:Uzbek|Venezuela:Venezuelan Venezuelans|Vietnam:Vietnamese|Yemen:Yemeni Yemenis|Zambia|Zimbabwe:Zimbabwean|European Union:European Europeans=EU E.U.";

/** Cities, states and regions of the news that are not countries, parted by "|". */
const otherPlaces =
  "Kabul|Algiers|Buenos Aires|Canberra|Sydney|Melbourne|Vienna|Baku|Dhaka|Minsk|Brussels|Brasilia|Sao Paulo|Rio de Janeiro|Sofia|Ottawa|Toronto|Montreal|Vancouver|Santiago|Beijing|Shanghai|Hong Kong|Bogota|Havana|Prague|Copenhagen|Cairo|Addis Ababa|Helsinki|Paris|Tbilisi|Berlin|Munich|Frankfurt|Hamburg|Athens|Budapest|New Delhi|Delhi|Mumbai|Jakarta|Tehran|Baghdad|Mosul|Dublin|Jerusalem|Tel Aviv|Haifa|Rome|Milan|Tokyo|Osaka|Hiroshima|Amman|Nairobi|Pristina|Beirut|Tripoli|Benghazi|Kuala Lumpur|Mexico City|Rabat|Yangon|Kathmandu|Amsterdam|Hague|The Hague|Rotterdam|Lagos|Abuja|Pyongyang|Oslo|Islamabad|Karachi|Lahore|Ramallah|Gaza|Gaza City|Gaza Strip|Rafah|Khan Younis|West Bank|Golan Heights|Lima|Manila|Warsaw|Lisbon|Doha|Bucharest|Moscow|St. Petersburg|Kigali|Riyadh|Jeddah|Mecca|Belgrade|Mogadishu|Cape Town|Johannesburg|Pretoria|Seoul|Busan|Madrid|Barcelona|Colombo|Khartoum|Stockholm|Geneva|Zurich|Bern|Davos|Damascus|Aleppo|Homs|Taipei|Bangkok|Tunis|Ankara|Istanbul|Kyiv|Kiev|Kharkiv|Odesa|Mariupol|Donetsk|Luhansk|Crimea|Donbas|Abu Dhabi|Dubai|London|Manchester|Birmingham|Liverpool|Edinburgh|Glasgow|Belfast|Cardiff|Caracas|Hanoi|Sanaa|Harare|Washington|Washington D.C.|New York|New York City|Manhattan|Brooklyn|Los Angeles|Chicago|Houston|Phoenix|Philadelphia|San Antonio|San Diego|Dallas|San Jose|Austin|San Francisco|Seattle|Denver|Boston|Detroit|Nashville|Memphis|Portland|Las Vegas|Baltimore|Milwaukee|Atlanta|Miami|Cleveland|Minneapolis|New Orleans|Tampa|Pittsburgh|Cincinnati|St. Louis|Orlando|Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|West Virginia|Wisconsin|Wyoming|Puerto Rico|Greenland|Arctic|Antarctica|Europe|Africa|Asia|Middle East|North Africa|South America|North America|Latin America|Central America|Caribbean|Balkans|Siberia|Chechnya|Catalonia|Kashmir|Tibet|Xinjiang|Kurdistan|Darfur|Tigray|Sinai|Mars|Earth|Moon";

export interface PlaceEntry {
  readonly canonical: string;
  readonly kind: "place" | "demonym";
}

/** Lower-case place name or demonym to what it stands for: "israeli" to Israel, "u.s." to United States. */
export const places: ReadonlyMap<string, PlaceEntry> = (() => {
  const map = new Map<string, PlaceEntry>();
  const put = (name: string, canonical: string, kind: PlaceEntry["kind"]) =>
    map.set(name.replaceAll("_", " ").toLowerCase(), { canonical, kind });
  for (const place of otherPlaces.split("|")) put(place, place, "place");
  for (const line of countryLines.split("|")) {
    const [canonical = "", others = ""] = line.split(":");
    const [demonyms = "", aliases = ""] = others.split("=");
    put(canonical, canonical, "place");
    for (const alias of aliases.split(" ")) if (alias !== "") put(alias, canonical, "place");
    for (const demonym of demonyms.split(" ")) if (demonym !== "") put(demonym, canonical, "demonym");
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
