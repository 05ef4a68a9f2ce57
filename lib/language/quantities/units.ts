import type { Dimension } from "@/lib/model";

export interface Unit {
  /** Canonical name, lower case and singular. */
  readonly name: string;
  readonly dimension: Dimension;
  /** How many base units (day, metre, square metre, litre, kilogram, metre per second, joule, watt, byte, degree) it is. */
  readonly factor?: number;
  /** True for months and years, whose length in days is only an average. */
  readonly varies?: true;
}

const DAYS_PER_YEAR = 365.2425;

/**
 * `name | factor | aliases`, one unit a line. A name with a plain plural needs no alias for it. `=` before an alias
 * marks a symbol: read after digits only, in the case given or in lower case.
 */
const TABLE: Readonly<Partial<Record<Dimension, string>>> = {
  time: `
second|1/86400|sec secs
millisecond|1/86400000|=ms
minute|1/1440|min mins
hour|1/24|hr hrs =h
day|1|
week|7|wk wks
fortnight|14|
month|YEAR/12|mo mos
quarter|YEAR/4|
year|YEAR|yr yrs
decade|10*YEAR|
century|100*YEAR|centuries
millennium|1000*YEAR|millennia`,
  length: `
metre|1|meter meters =m
kilometre|1000|kilometer kilometers =km kms
centimetre|0.01|centimeter centimeters =cm
millimetre|0.001|millimeter millimeters =mm
decimetre|0.1|decimeter decimeters =dm
micrometre|1e-6|micrometer micrometers micron microns =μm
nanometre|1e-9|nanometer nanometers =nm
mile|1609.344|=mi
foot|0.3048|feet =ft
inch|0.0254|inches =in
yard|0.9144|=yd =yds
nautical mile|1852|nmi
light year|9.4607e15|`,
  area: `
hectare|10000|=ha
acre|4046.8564224|`,
  volume: `
litre|1|liter liters =l
millilitre|0.001|milliliter milliliters =ml
centilitre|0.01|centiliter centiliters =cl
gallon|3.785411784|=gal
barrel|158.987294928|=bbl
pint|0.473176473|
quart|0.946352946|
fluid ounce|0.0295735|=fl_oz
cup|0.2365882|
tablespoon|0.0147868|tbsp
teaspoon|0.00492892|tsp
bushel|35.2391|`,
  mass: `
kilogram|1|kilogramme kilogrammes kilo kilos =kg kgs
gram|0.001|gramme grammes =g
milligram|1e-6|milligramme milligrammes =mg
microgram|1e-9|microgramme microgrammes =μg =µg =mcg
tonne|1000|=t
metric ton|1000|
ton|907.18474|
kiloton|907184.74|=kt
pound|0.45359237|=lb =lbs
ounce|0.028349523125|=oz
stone|6.35029318|
carat|0.0002|
dram|0.0017718452|drachm drachma`,
  speed: `
kilometre per hour|1/3.6|=kph =kmph =kmh =km/h =km/hr
mile per hour|0.44704|=mph
metre per second|1|=m/s
knot|0.514444|=kn
mach|340.29|`,
  energy: `
joule|1|
kilojoule|1000|=kJ
calorie|4.184|=cal
kilocalorie|4184|=kcal
watt hour|3600|=Wh
kilowatt hour|3.6e6|=kWh
megawatt hour|3.6e9|=MWh
gigawatt hour|3.6e12|=GWh
terawatt hour|3.6e15|=TWh`,
  power: `
watt|1|=W
kilowatt|1000|=kW
megawatt|1e6|=MW
gigawatt|1e9|=GW
horsepower|745.699872|=hp`,
  information: `
bit|0.125|
byte|1|
kilobyte|1e3|=KB
megabyte|1e6|=MB
gigabyte|1e9|=GB
terabyte|1e12|=TB
petabyte|1e15|=PB`,
  angle: `
degree|1|deg =°
radian|57.29577951308232|=rad
turn|360|`,
  temperature: `
degree celsius||celsius celcius centigrade =°c
degree fahrenheit||fahrenheit farenheit =°f
kelvin||`,
};

const numeric = (factor: string): number => {
  const [product, divisor = "1"] = factor.replaceAll("YEAR", String(DAYS_PER_YEAR)).split("/");
  const value = (product ?? "").split("*").reduce((whole, part) => whole * Number(part), 1);
  return value / Number(divisor);
};

function index(): { readonly words: Map<string, Unit>; readonly symbols: Map<string, Unit> } {
  const words = new Map<string, Unit>();
  const symbols = new Map<string, Unit>();
  for (const [dimension, lines] of Object.entries(TABLE) as [Dimension, string][]) {
    for (const line of lines.trim().split("\n")) {
      const [name = "", factor = "", aliases = ""] = line.split("|");
      const unit: Unit = {
        name,
        dimension,
        ...(factor === "" ? {} : { factor: numeric(factor) }),
        ...(factor.includes("YEAR") ? { varies: true as const } : {}),
      };
      words.set(name, unit);
      words.set(`${name}s`, unit);
      for (const alias of aliases.split(" ").filter((each) => each !== "")) {
        if (alias.startsWith("="))
          symbols
            .set(alias.slice(1).replace("_", " "), unit)
            .set(alias.slice(1).toLowerCase().replace("_", " "), unit);
        else words.set(alias, unit);
      }
    }
  }
  for (const [spelled, name] of [
    ["miles per hour", "mile per hour"],
    ["feet per second", "foot per second"],
  ] as const) {
    const unit = words.get(name);
    if (unit !== undefined) words.set(spelled, unit);
  }
  return { words, symbols };
}

const { words, symbols } = index();

/** Units by their names in full, lower case, singular and plural; compounds are parted by one space. */
export const UNIT_WORDS: ReadonlyMap<string, Unit> = words;

/** Units by their symbols, as written and in lower case: read right after digits only. */
export const UNIT_SYMBOLS: ReadonlyMap<string, Unit> = symbols;
