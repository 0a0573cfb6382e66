import type { BodyPerson, Numbers } from '../../body/body-model.ts';

/**
 * The parameters of one person from those of the reference body, by the rules of docs/methods/whole-body-model.md: size
 * scales pools with weight and flows with body surface, age and kidney disease lower what they are known to lower. Flows and
 * pools scale together, so that every baseline of a healthy adult up to 40 stays an identity.
 */
export function adaptToPerson(reference: Numbers, rules: Numbers, person: BodyPerson): Numbers {
  const rule = (name: string): number => numberOf(rules, name);
  const isFemale = person.sex === 'female';
  const size = (person.weightKilograms ?? rule('referenceWeight')) / rule('referenceWeight');
  const surface = bodySurface(rules, person) / referenceSurface(rules);
  const nephrons = workingNephrons(rules, person);
  const past = (age: string): number => Math.max(0, person.ageYears - rule(age));
  const soft = size * (isFemale ? rule('femaleSoft') : 1);
  const bone = size * (isFemale ? rule('femaleBone') : 1);
  const p: Record<string, number> = { ...reference };
  const scale = (names: string, factor: number): void => {
    for (const name of names.split(' ')) p[name] = numberOf(p, name) * factor;
  };
  const allBone = (numberOf(p, 'Bx0') + numberOf(p, 'Bd0')) * bone;
  scale('GFR0 TmTAL TmDCT Vact Kact Jsu Jsd Jsw', surface);
  p['GFR'] = numberOf(p, 'GFR0') * nephrons;
  scale('Vc', size * (isFemale ? rule('femaleFluid') : 1));
  scale('Mf0 Mi0 Mm0 Ms0', soft);
  scale('Rb0', size * (isFemale ? rule('femaleRed') : 1));
  scale('Bx0', bone * Math.max(rule('boneLeast'), 1 - rule('boneFall') * past('boneAge')));
  p['Bd0'] = allBone - numberOf(p, 'Bx0');
  scale('VCa CaB0 kCaB JCa JK VK', size);
  const adaptation = Math.max(rule('adaptationLeast'), 1 - rule('adaptationFall') * past('ageOfFall'));
  p['AgMax'] = 1 + (numberOf(p, 'AgMax') - 1) * adaptation;
  scale('fD', (1 + rule('calcitriolHalf')) / (1 + rule('calcitriolHalf') / nephrons));
  scale('fgut', gutInKidneyDisease(rules, nephrons));
  if (person.pregnancy !== undefined) {
    scale(
      'GFR GFR0 TmTAL TmDCT',
      rule(person.pregnancy === 'healthy' ? 'pregnantFiltration' : 'preeclampsiaFiltration'),
    );
    scale('Vc', rule('pregnantFluid'));
    scale('C0', rule('pregnantLevel'));
    p['fuf'] = rule('pregnantFiltered');
    p['fi'] = rule('pregnantIonised');
  }
  return p;
}

/** Body surface over that of the reference body: what intake scales with when bodies are compared. */
export function relativeSurface(rules: Numbers, person: BodyPerson): number {
  return bodySurface(rules, person) / referenceSurface(rules);
}

/** Body surface in m² by Du Bois. */
function bodySurface(rules: Numbers, { sex, weightKilograms, heightCentimetres }: BodyPerson): number {
  const weight = weightKilograms ?? numberOf(rules, 'referenceWeight');
  const height = heightCentimetres ?? numberOf(rules, sex === 'male' ? 'referenceHeight' : 'femaleHeight');
  return duBois(rules, weight, height);
}

function referenceSurface(rules: Numbers): number {
  return duBois(rules, numberOf(rules, 'referenceWeight'), numberOf(rules, 'referenceHeight'));
}

function duBois(rules: Numbers, weight: number, height: number): number {
  const powers = weight ** numberOf(rules, 'surfaceWeightPower') * height ** numberOf(rules, 'surfaceHeightPower');
  return numberOf(rules, 'surfaceFactor') * powers;
}

/** Share of nephrons that work; the least keeps the equations finite. */
function workingNephrons(rules: Numbers, { ageYears, egfr }: BodyPerson): number {
  const healthy =
    (numberOf(rules, 'referenceFiltration') / referenceSurface(rules)) * numberOf(rules, 'standardSurface');
  const byAge = healthy - numberOf(rules, 'filtrationFall') * Math.max(0, ageYears - numberOf(rules, 'ageOfFall'));
  return Math.max(numberOf(rules, 'leastNephrons'), (egfr ?? byAge) / healthy);
}

function gutInKidneyDisease(rules: Numbers, nephrons: number): number {
  const least = numberOf(rules, 'diseaseLeast');
  const half = numberOf(rules, 'diseaseHalf');
  return least + ((1 - least) * (1 + half ** 2)) / (1 + (half / nephrons) ** 2);
}

/** A number that must be there: the content is checked when it is packed. */
export function numberOf(numbers: Numbers, name: string): number {
  const value = numbers[name];
  if (value === undefined) throw new Error(`there is no number ${name}`);
  return value;
}
