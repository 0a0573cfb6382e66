import type { NutrientContent } from '../../src/corpus/index.ts';
import { BenchFailure } from '../shared/bench-failure.ts';
import type { BenchOptions } from '../shared/bench-options.ts';
import { type Figure, judge, type Part } from '../shared/bench-result.ts';
import { loadProduct } from '../shared/product.ts';
import { seededRandom } from '../shared/random.ts';
import { medianOf, quantileOf } from '../shared/statistics.ts';
import { alternate, type Rates } from './alternate.ts';
import { chooseSubset } from './choose-subset.ts';
import { drawPatients } from './draw-patients.ts';
import { cqlEngine } from './engines/cql-engine.ts';
import { jsonRulesEngine } from './engines/json-rules-engine.ts';
import { ourEngine, wholeCheck } from './engines/our-engine.ts';
import { peerRules } from './peer-rules.ts';
import { readPeerFiles } from './read-peer-files.ts';
import { demandSameFindings, prepareAll } from './same-findings.ts';

const SEED = 20_261_101;
/** Patients whose findings are compared; the first of them are timed. */
const COMPARED = 2000;
const TIMED = 256;
const ROUNDS = 9;
const QUICK_ROUNDS = 3;
const TURN_MILLISECONDS = 400;
/** How many times as many checks a second as each peer. */
const bounds = { 'cql-execution': 50, 'json-rules-engine': 5 } as const;

const gathered = 'cql-execution, codes gathered once';

/** The same interaction rules in three engines: first the same findings, then checks a second of each, in turn. */
export async function benchInteractionPeers(options: BenchOptions): Promise<Figure[]> {
  const { corpus } = loadProduct();
  const [content] = corpus.nutrients;
  if (content === undefined) throw new BenchFailure('The build holds no nutrient.', 70);
  const subset = chooseSubset(content);
  const rules = peerRules(subset);
  const published = readPeerFiles(rules);
  const patients = drawPatients({ corpus, content, rules }, COMPARED, seededRandom(SEED));
  const compared = [
    ourEngine(corpus, subset),
    wholeCheck('findInteractions, these rules', corpus, subset),
    cqlEngine('cql-execution', published, rules),
    cqlEngine(gathered, { ...published, elm: published.gatheredElm }, rules),
    jsonRulesEngine(published.jsonRules, rules),
  ];
  const findings = await demandSameFindings(prepareAll(compared, patients), rules);
  options.progress(`${findings} equal findings for ${COMPARED} patients`);
  const timed = patients.slice(0, TIMED);
  const rates = await alternate(
    prepareAll([...compared, wholeCheck('findInteractions, all rules', corpus, content)], timed),
    { patients: TIMED, rounds: options.quick ? QUICK_ROUNDS : ROUNDS, turnMilliseconds: TURN_MILLISECONDS },
  );
  const work = [
    part('rules', rules.length, 'rules'),
    part('of all rules of the content', ruleCount(content), 'rules'),
    part('patients with equal findings', COMPARED, 'patients'),
    part('equal findings', findings, 'findings'),
  ];
  return [
    figure('cql-execution', rates, [...tunedParts(rates), ...work]),
    figure('json-rules-engine', rates, wholeParts(rates)),
  ];
}

const part = (id: string, value: number, unit: string): Part => ({ id, value, unit });

function ruleCount(content: NutrientContent): number {
  return content.interactions.reduce((sum, row) => sum + row.rules.length, 0);
}

function ratiosOf(peer: string, rates: Rates): number[] {
  const theirs = rates.get(peer) ?? [];
  return (rates.get('elementair') ?? []).map((rate, round) => rate / (theirs[round] ?? Number.NaN));
}

/** The median of the ratios of the rounds. */
function figure(peer: keyof typeof bounds, rates: Rates, more: readonly Part[]): Figure {
  const ratios = ratiosOf(peer, rates);
  return judge({
    id: `times-${peer}`,
    value: medianOf(ratios),
    unit: 'times',
    bound: { op: '>=', value: bounds[peer] },
    parts: [
      part('lowest of the rounds', quantileOf(ratios, 0), 'times'),
      part('highest of the rounds', quantileOf(ratios, 1), 'times'),
      part('elementair', medianOf(rates.get('elementair') ?? []), 'checks/s'),
      part(peer, medianOf(rates.get(peer) ?? []), 'checks/s'),
      ...more,
    ],
  });
}

/** The same engine with a library written for its strengths. */
function tunedParts(rates: Rates): Part[] {
  return [
    part(gathered, medianOf(rates.get(gathered) ?? []), 'checks/s'),
    part(`elementair against ${gathered}`, medianOf(ratiosOf(gathered, rates)), 'times'),
  ];
}

/** For information: the whole check with texts, hours and receipts, which no peer gives. */
function wholeParts(rates: Rates): Part[] {
  return [...rates]
    .filter(([name]) => name.startsWith('findInteractions'))
    .map(([name, values]) => part(name, medianOf(values), 'checks/s'));
}
