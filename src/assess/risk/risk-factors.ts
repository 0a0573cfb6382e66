import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { Deficiency } from '../../corpus/schemas/deficiency.ts';
import { placesOf } from './place-of.ts';
import { type RiskFacts, truthOf } from './risk-facts.ts';
import type { RiskFactor } from './schema.ts';

type FactorRule = Deficiency['riskFactors'][number];

/** A medicine that changes the nutrient in the body, as the interaction check gives it. */
export interface DepletionFactor {
  readonly id: string;
  readonly input: string;
  readonly name: string;
  /** What happens to the nutrient: what lowers it raises the risk of a deficiency. */
  readonly direction: 'lowers' | 'raises';
  readonly likelihood: RiskFactor['likelihood'];
  readonly sources: readonly string[];
  readonly verified: boolean;
  readonly mechanism: string;
  /** Use it is limited to; absent means every use. */
  readonly onlyWhen?: string;
}

const likelihoods = ['established', 'probable', 'possible', 'theoretical'] as const;

/**
 * What raises or lowers the risk of a deficiency: rules of the content that hold, and medicines. A rule about a medicine that
 * stands in the list already joins it and is not counted again. A relation limited to a use such as misuse is no factor: that use is
 * not stated. Most likely first.
 */
export function riskFactors(
  rules: readonly FactorRule[],
  depletion: readonly DepletionFactor[],
  facts: RiskFacts,
  language: Language,
): readonly RiskFactor[] {
  const factors: RiskFactor[] = depletion.filter((one) => one.onlyWhen === undefined).map(writeDepletion);
  for (const rule of rules) {
    if (truthOf(rule.when, facts) !== true) continue;
    for (const input of inputsOf(rule, facts)) {
      const index = factors.findIndex((one) => one.input === input && one.direction === rule.direction);
      const joined = factors[index];
      if (joined === undefined || !/^medications/.test(input)) factors.push(write(rule, input, language));
      else factors[index] = join(joined, rule);
    }
  }
  return factors.sort(
    (a, b) =>
      likelihoods.indexOf(a.likelihood) - likelihoods.indexOf(b.likelihood) ||
      compare(a.input, b.input) ||
      compare(a.id, b.id),
  );
}

function writeDepletion(one: DepletionFactor): RiskFactor {
  const { id, name, input, likelihood, verified } = one;
  return {
    id,
    name,
    input,
    direction: one.direction === 'lowers' ? 'raises' : 'lowers',
    likelihood,
    note: one.mechanism,
    also: [],
    sources: [...one.sources],
    verified,
  };
}

function compare(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

/** One factor for each medicine; what rests on anything else is one factor. */
function inputsOf(rule: FactorRule, facts: RiskFacts): readonly string[] {
  const places = placesOf(rule.when, true, facts);
  const medicines = places.filter((place) => place.startsWith('medications'));
  return medicines.length > 0 ? medicines : places.slice(0, 1);
}

function write(rule: FactorRule, input: string, language: Language): RiskFactor {
  return {
    id: rule.id,
    name: rule.name[language],
    input,
    direction: rule.direction,
    likelihood: rule.likelihood,
    ...(rule.note === undefined ? {} : { note: rule.note[language] }),
    also: [],
    sources: [...rule.sources],
    verified: rule.standing === 'seen',
  };
}

/** The likelihood of a verified rule may raise that of the joined factor; an unverified one changes nothing. */
function join(factor: RiskFactor, rule: FactorRule): RiskFactor {
  const verified = rule.standing === 'seen';
  const isLikelier = likelihoods.indexOf(rule.likelihood) < likelihoods.indexOf(factor.likelihood);
  return {
    ...factor,
    likelihood: verified && isLikelier ? rule.likelihood : factor.likelihood,
    also: [...factor.also, rule.id],
    sources: [...new Set([...factor.sources, ...rule.sources])],
    verified: factor.verified || verified,
  };
}
