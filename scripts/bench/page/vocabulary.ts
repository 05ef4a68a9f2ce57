/** Invented words that the sentences of the benchmark's article are made of. */

export const people = [
  "Mara Oskeld",
  "Tobin Harrow",
  "Iveta Lomas",
  "Stellan Brough",
  "Noor Castellan",
  "Petra Wynholt",
  "Dario Fenwick",
  "Anselm Okoro",
  "Ruth Valdane",
  "Hanne Kirwood",
] as const;

export const roles = [
  "harbour master",
  "finance minister",
  "chief engineer",
  "opposition leader",
  "deputy governor",
  "union secretary",
  "health commissioner",
  "city treasurer",
] as const;

export const bodies = [
  "the Lowmere Port Authority",
  "the Ministry of Works",
  "the Northern Grid Company",
  "the Tarn Valley Council",
  "the Bureau of Statistics",
  "the Coastal Rescue Service",
  "Brightwater Hospital",
  "the Federation of Growers",
] as const;

export const places = [
  "Lowmere",
  "Port Ansel",
  "Tarn Valley",
  "Kestrel Bay",
  "Dunholm",
  "Varrick",
  "East Halden",
  "Marrowgate",
] as const;

export const things = [
  "the ferry terminal",
  "the reservoir wall",
  "the new tram line",
  "the wheat harvest",
  "the river crossing",
  "the vaccination campaign",
  "the wind farm",
  "the school building programme",
  "the night train",
  "the cable to the islands",
] as const;

export const countables = [
  "homes",
  "passengers",
  "workers",
  "cargo ships",
  "patients",
  "hectares of farmland",
  "classrooms",
  "turbines",
  "lorries",
  "ballot papers",
] as const;

export const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

export const weekdays = [
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
  "Sunday",
] as const;

export const asides = [
  "The morning fog had not yet lifted from the quay.",
  "What should be done about it?",
  "Patience is perhaps the only sensible answer.",
  "Nobody in the room seemed to enjoy the argument.",
  "It is a lovely place to spend an afternoon.",
  "We may never know, and that is no scandal.",
  "Readers will have their own view of the matter.",
  "The tea was cold and the chairs were hard.",
] as const;
