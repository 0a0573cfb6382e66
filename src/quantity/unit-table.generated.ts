// Made by tools/data/make-units.ts from content/units/units.yaml. Do not edit.

/** What a unit measures; amounts of one dimension convert into each other. */
export type Dimension =
  | 'mass'
  | 'amount-of-substance'
  | 'equivalents'
  | 'volume'
  | 'mass-concentration'
  | 'substance-concentration'
  | 'equivalent-concentration'
  | 'mass-rate'
  | 'substance-rate'
  | 'equivalent-rate'
  | 'energy'
  | 'time'
  | 'length'
  | 'fraction'
  | 'clearance-per-area'
  | 'clearance'
  | 'drink-rate'
  | 'catalytic-concentration'
  | 'substance-ratio';

/** How a reader sees a unit: one of it, more of it. */
export type ShownForms = Readonly<Record<'nl' | 'en', readonly [string, string]>>;

/** Code, dimension, whole factor to the base of the dimension, further spellings, forms shown when not the code. */
export const unitRows: readonly (readonly [string, Dimension, number, readonly string[], ShownForms?])[] = [
  ["kg","mass",1000000000000,["kilo","kilogram","kilo's","kilograms","kilos"]],
  ["g","mass",1000000000,["G","gr","gram","grams","gramme","grammes"]],
  ["mg","mass",1000000,["milligram","milligrams","milligramme","milligrammes"]],
  ["ug","mass",1000,["mcg","microgram","micrograms","microgramme","microgrammes","µg"],{"nl":["µg","µg"],"en":["µg","µg"]}],
  ["ng","mass",1,["nanogram","nanograms"]],
  ["mol","amount-of-substance",1000000000,["mole","moles"]],
  ["mmol","amount-of-substance",1000000,["millimol","millimole","millimoles"]],
  ["umol","amount-of-substance",1000,["micromol","mcmol","micromole","micromoles","µmol"],{"nl":["µmol","µmol"],"en":["µmol","µmol"]}],
  ["nmol","amount-of-substance",1,["nanomol","nanomole","nanomoles"]],
  ["eq","equivalents",1000000000,["val","equivalent","equivalenten","equivalents","Eq"],{"nl":["Eq","Eq"],"en":["Eq","Eq"]}],
  ["meq","equivalents",1000000,["mval","milli-equivalent","milliequivalent","milliequivalenten","milliequivalents","mEq"],{"nl":["mEq","mEq"],"en":["mEq","mEq"]}],
  ["L","volume",1000,["l","liter","liters","litre","litres"]],
  ["dL","volume",100,["deciliter","deciliters","decilitre","decilitres"]],
  ["cL","volume",10,["centiliter","centiliters","centilitre","centilitres"]],
  ["mL","volume",1,["milliliter","cc","milliliters","millilitre","millilitres"]],
  ["g/L","mass-concentration",1000000000000,["g/liter","g/litre"]],
  ["mg/L","mass-concentration",1000000000,["mg/liter","mg/litre"]],
  ["ug/L","mass-concentration",1000000,["mcg/L","ug/liter","ug/litre","µg/L"],{"nl":["µg/L","µg/L"],"en":["µg/L","µg/L"]}],
  ["mg/dL","mass-concentration",10000000000,["mg%","mg/100mL","mg/100 mL"]],
  ["g/dL","mass-concentration",10000000000000,["g/100mL","g/100 mL"]],
  ["ug/dL","mass-concentration",10000000,["mcg/dL","µg/dL"],{"nl":["µg/dL","µg/dL"],"en":["µg/dL","µg/dL"]}],
  ["mg/mL","mass-concentration",1000000000000,[]],
  ["ug/mL","mass-concentration",1000000000,["mcg/mL","µg/mL"],{"nl":["µg/mL","µg/mL"],"en":["µg/mL","µg/mL"]}],
  ["ng/mL","mass-concentration",1000000,[]],
  ["ng/L","mass-concentration",1000,[]],
  ["pg/mL","mass-concentration",1000,[]],
  ["mol/L","substance-concentration",1000000000000,["mol/liter","mol/litre"]],
  ["mmol/L","substance-concentration",1000000000,["mM","mmol/liter","mmol/litre"]],
  ["umol/L","substance-concentration",1000000,["mcmol/L","umol/liter","umol/litre","µmol/L"],{"nl":["µmol/L","µmol/L"],"en":["µmol/L","µmol/L"]}],
  ["nmol/L","substance-concentration",1000,[]],
  ["pmol/L","substance-concentration",1,[]],
  ["meq/L","equivalent-concentration",1000000000,["mval/L","meq/liter","meq/litre","mEq/L"],{"nl":["mEq/L","mEq/L"],"en":["mEq/L","mEq/L"]}],
  ["eq/L","equivalent-concentration",1000000000000,["val/L","Eq/L"],{"nl":["Eq/L","Eq/L"],"en":["Eq/L","Eq/L"]}],
  ["g/d","mass-rate",1000000,["g/24h","gram/dag","g/etmaal","g/24u","g/24uur","g/dag","g/day"],{"nl":["g/dag","g/dag"],"en":["g/day","g/day"]}],
  ["mg/d","mass-rate",1000,["mg/24h","mg/etmaal","mg/24u","mg/24uur","mg/dag","mg/day"],{"nl":["mg/dag","mg/dag"],"en":["mg/day","mg/day"]}],
  ["ug/d","mass-rate",1,["mcg/d","mcg/dag","mcg/day","ug/24h","µg/dag","µg/day"],{"nl":["µg/dag","µg/dag"],"en":["µg/day","µg/day"]}],
  ["mol/d","substance-rate",1000000,["mol/dag","mol/day"],{"nl":["mol/dag","mol/dag"],"en":["mol/day","mol/day"]}],
  ["mmol/d","substance-rate",1000,["mmol/24h","mmol/etmaal","mmol/24u","mmol/24uur","mmol/dag","mmol/day"],{"nl":["mmol/dag","mmol/dag"],"en":["mmol/day","mmol/day"]}],
  ["umol/d","substance-rate",1,["umol/24h","µmol/dag","µmol/day"],{"nl":["µmol/dag","µmol/dag"],"en":["µmol/day","µmol/day"]}],
  ["meq/d","equivalent-rate",1000,["mval/d","meq/24h","mEq/dag","mEq/day"],{"nl":["mEq/dag","mEq/dag"],"en":["mEq/day","mEq/day"]}],
  ["J","energy",1,["joule","joules"]],
  ["kJ","energy",1000,["kilojoule","kilojoules"]],
  ["kcal","energy",4184,["kilocalorie","kilocalorieën","kilocalorieen","kilocalories"]],
  ["min","time",1,["minuut","minuten","minute","minutes","mins"]],
  ["h","time",60,["u","uren","hr","hrs","uur","hour","hours"],{"nl":["uur","uur"],"en":["hour","hours"]}],
  ["d","time",1440,["etmaal","dag","dagen","day","days"],{"nl":["dag","dagen"],"en":["day","days"]}],
  ["wk","time",10080,["w","wks","week","weken","weeks"],{"nl":["week","weken"],"en":["week","weeks"]}],
  ["mo","time",43830,["mnd","mos","mth","mths","maand","maanden","month","months"],{"nl":["maand","maanden"],"en":["month","months"]}],
  ["a","time",525960,["j","jr","jaren","y","yr","yrs","jaar","year","years"],{"nl":["jaar","jaar"],"en":["year","years"]}],
  ["m","length",1000,["meter","meters","metre","metres"]],
  ["cm","length",10,["centimeter","centimeters","centimetre","centimetres"]],
  ["mm","length",1,["millimeter","millimeters","millimetre","millimetres"]],
  ["%","fraction",1,["percent","procent"]],
  ["1","fraction",100,[]],
  ["mL/min/{1.73_m2}","clearance-per-area",1,["mL/min/1.73m2","mL/min/1.73 m2","mL/min/1.73m^2","mL/min/(1.73 m2)","mL/min/[1.73_m2]","mL/min/1,73 m²","mL/min/1.73 m²"],{"nl":["mL/min/1,73 m²","mL/min/1,73 m²"],"en":["mL/min/1.73 m²","mL/min/1.73 m²"]}],
  ["mL/min","clearance",1,["mL/minuut","mL/minute"]],
  ["{drink}/d","drink-rate",7,["drink/d","drinks/d","drinks/dag","glas/d","glazen/d","glas/dag","glazen/dag","drink/day","drinks/day"],{"nl":["glas/dag","glazen/dag"],"en":["drink/day","drinks/day"]}],
  ["{drink}/wk","drink-rate",1,["drink/wk","drinks/wk","glas/wk","glazen/wk","glas/week","glazen/week","drink/week","drinks/week"],{"nl":["glas/week","glazen/week"],"en":["drink/week","drinks/week"]}],
  ["U/L","catalytic-concentration",1,["E/L","units/L"]],
  ["mmol/mol","substance-ratio",1,[]],
];
