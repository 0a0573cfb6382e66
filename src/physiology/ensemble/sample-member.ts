import type { BodyModelCode, BodyPerson, Numbers } from '../body/body-model.ts';
import type { BodyScenario } from '../body/body-scenario.ts';
import type { Covariate, EnsembleJob, SampledPeople } from './ensemble-job.ts';
import { sampleParameters } from './sample-parameters.ts';
import { type Random, seededRandom } from './seeded-random.ts';

/** The order in which covariates are drawn. */
const covariates: readonly Covariate[] = ['ageYears', 'weightKilograms', 'heightCentimetres', 'egfr'];
/** Moves the row of a member's covariates away from that of its parameters. */
const covariateRow = 0x5bd1e995;

/** The scenario of one member of an ensemble: its own body, the common times. */
export function sampleMember(job: EnsembleJob, member: number, model: BodyModelCode): BodyScenario {
  const { scenario, people, spreads, seed } = job;
  if (people === undefined) {
    return { ...scenario, parameters: sampleParameters(scenario.parameters, spreads, { seed, member }) };
  }
  const person = samplePerson(people, seededRandom((seed ^ covariateRow) >>> 0, member));
  const adapted: Numbers = { ...model.adaptToPerson(people.reference, people.rules, person), ...people.own };
  const parameters = sampleParameters(adapted, spreads, { seed, member });
  const { usual, diets } = scenario;
  const balanced = model.referenceIntake * model.relativeSurface(people.rules, person);
  return {
    ...scenario,
    parameters,
    usual: people.isBalanced.usual ? { ...usual, amount: balanced } : usual,
    diets: people.isBalanced.diet ? diets.map((diet) => ({ ...diet, amount: balanced })) : diets,
  };
}

function samplePerson({ person, sexes, ranges }: SampledPeople, random: Random): BodyPerson {
  const sex = sexes[Math.floor(random() * sexes.length)] ?? person.sex;
  const drawn: Partial<Record<Covariate, number>> = {};
  for (const covariate of covariates) {
    const [low, high] = ranges[covariate] ?? [];
    const share = random();
    if (low !== undefined && high !== undefined) drawn[covariate] = low + share * (high - low);
  }
  return { ...person, sex, ...drawn };
}
