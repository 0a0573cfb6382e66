import { BenchFailure } from '../shared/bench-failure.ts';
import type { BenchOptions } from '../shared/bench-options.ts';
import { type Figure, judge, type Part } from '../shared/bench-result.ts';
import { medianOf } from '../shared/statistics.ts';
import { CPeers } from './c-peers.ts';
import { fiveYears, model, ninetyDays, type OdeProblem, secondProblem } from './problems.ts';
import { errorsOf, runOurs, runPair, settingsOf, type Timed } from './timed.ts';

/** Both errors, of plasma and of cumulative urine, that a setting may have to count. */
const mostError = 1e-5;
const referenceTolerance = 1e-13;

/** A method at one tolerance; `side` says who runs it. */
interface Candidate {
  readonly id: string;
  readonly side: 'ours' | 'pair' | 'peer';
  readonly method: string;
  readonly tolerance: number;
  readonly longestStep?: number;
  /** Runs in one turn: quick methods more, so that each turn takes about as long. */
  readonly repeats: number;
}

/** Explicit steps stay below the edge of stability, on both sides: the fastest rate of these bodies is 10 per hour. */
const longestStep = 0.33;
const sideNames = { ours: 'JavaScript', pair: 'WebAssembly', peer: 'C' } as const;
const grid = (
  method: string,
  side: Candidate['side'],
  tolerances: readonly number[],
  repeats: number,
): readonly Candidate[] =>
  tolerances.map((tolerance) => ({
    id: `${sideNames[side]} ${method} ${tolerance}`,
    ...{ side, method, tolerance, repeats },
    ...(method === 'dopri5' ? { longestStep } : {}),
  }));

const byMeal: readonly Candidate[] = [
  ...grid('dopri5', 'ours', [1e-3, 3e-4, 1e-4], 9),
  ...grid('rodas4', 'ours', [3e-4, 1e-4], 9),
  ...grid('dopri5', 'pair', [1e-3, 3e-4, 1e-4], 9),
  ...grid('dopri5', 'peer', [1e-3, 3e-4, 1e-4], 9),
  ...grid('rodas4', 'peer', [3e-4, 1e-4], 9),
  ...grid('bdf-sparse', 'peer', [5e-5, 2e-5, 1e-5], 3),
  ...grid('adams-sparse', 'peer', [5e-5, 2e-5, 1e-5], 3),
  ...grid('adams', 'peer', [1e-4, 3e-5], 3),
  ...grid('bdf-dense', 'peer', [2e-5, 1e-5], 3),
];
const averaged: readonly Candidate[] = [
  ...grid('rodas4', 'ours', [1e-3, 1e-4], 400),
  ...grid('rodas4', 'peer', [1e-3, 1e-4], 400),
  ...grid('bdf-sparse', 'peer', [1e-3, 1e-4, 3e-5], 100),
  ...grid('bdf-dense', 'peer', [1e-4, 3e-5], 100),
];

interface Measured {
  readonly candidate: Candidate;
  /** Least of all runs: what load of the machine cannot shorten. */
  readonly milliseconds: number;
  readonly median: number;
  readonly counts: Timed['counts'];
  readonly errors: ReturnType<typeof errorsOf>;
}

/** Our solvers against CVODE and against the same methods in C, on the same equations, in turns of one run. */
export function benchSimulatePeers({ quick, progress }: BenchOptions): Figure[] {
  const rounds = quick ? 3 : 9;
  const peers = { 'by-meal': new CPeers('by-meal', model), averaged: new CPeers('averaged', model) };
  const figures: Figure[] = [];
  for (const problem of [ninetyDays, secondProblem]) {
    progress(`${problem.name}: reference and errors`);
    const measured = measure(problem, byMeal, peers['by-meal'], { rounds, progress });
    const ours = fastest(measured, ({ side, method }) => side === 'ours' && method === 'dopri5');
    const cvode = fastest(measured, ({ method }) => /^(bdf|adams)/.test(method));
    const c = fastest(measured, ({ side, method }) => side === 'peer' && method === 'dopri5');
    figures.push(ratio(`${problem.name}: JavaScript / fastest CVODE`, ours, cvode, 0.2, measured));
    figures.push(ratio(`${problem.name}: JavaScript / C Dormand-Prince`, ours, c, 2.8, []));
    const pair = fastest(measured, ({ side }) => side === 'pair');
    figures.push(ratio(`${problem.name}: WebAssembly, one of two / fastest CVODE`, pair, cvode, 0.08, []));
    figures.push(ratio(`${problem.name}: WebAssembly, one of two / C Dormand-Prince`, pair, c, 1.1, []));
  }
  progress('A5: averaged years');
  const years = measure(fiveYears, averaged, peers.averaged, { rounds, progress });
  const ours = fastest(years, ({ side }) => side === 'ours');
  const cvode = fastest(years, ({ method }) => method === 'bdf-sparse');
  return [...figures, ratio('A5: JavaScript Rodas4 / CVODE BDF sparse', ours, cvode, 0.35, years)];
}

/** Errors of every candidate once, then times of those that are close enough, all taking turns. */
function measure(
  problem: OdeProblem,
  candidates: readonly Candidate[],
  peers: CPeers,
  { rounds, progress }: { readonly rounds: number; readonly progress: (text: string) => void },
): readonly Measured[] {
  const explicit = problem.mode === 'by-meal';
  const tight = settingsOf(problem, explicit ? referenceTolerance : 1e-12);
  const reference = peers.run(explicit ? 'dopri5' : 'rodas4', problem, tight, 1);
  const run = (candidate: Candidate, repeats: number): Timed => {
    const settings = settingsOf(problem, candidate.tolerance, candidate.longestStep);
    const { side, method } = candidate;
    if (side === 'pair') return runPair(problem, settings, repeats);
    return side === 'ours'
      ? runOurs(method, problem, settings, repeats)
      : peers.run(method, problem, settings, repeats);
  };
  const kept = candidates
    .map((candidate) => ({ candidate, first: run(candidate, candidate.side === 'peer' ? 1 : candidate.repeats) }))
    .map(({ candidate, first }) => ({
      candidate,
      first,
      errors: errorsOf(problem, first, reference),
      times: [] as Timed[],
    }))
    .filter(({ errors }) => errors.plasma <= mostError && errors.urine <= mostError);
  for (let round = 0; round < rounds; round++) {
    progress(`${problem.name}: round ${round + 1} of ${rounds}`);
    for (const { candidate, times } of kept) times.push(run(candidate, candidate.repeats));
  }
  return kept.map(({ candidate, first, errors, times }) => ({
    candidate,
    errors,
    counts: first.counts,
    milliseconds: Math.min(...times.map(({ least }) => least)),
    median: medianOf(times.map(({ median }) => median)),
  }));
}

function fastest(measured: readonly Measured[], isMeant: (candidate: Candidate) => boolean): Measured {
  const [best] = measured
    .filter(({ candidate }) => isMeant(candidate))
    .sort((one, other) => one.milliseconds - other.milliseconds);
  if (best === undefined) throw new BenchFailure('No setting of a method was close enough to count.', 70);
  return best;
}

function ratio(id: string, ours: Measured, other: Measured, bound: number, all: readonly Measured[]): Figure {
  return judge({
    id,
    value: ours.milliseconds / other.milliseconds,
    unit: 'ratio',
    against: { name: other.candidate.id, value: 1 },
    bound: { op: '<=', value: bound },
    parts: [ours, other, ...all].flatMap(partsOf),
  });
}

function partsOf({ candidate, milliseconds, median, counts, errors }: Measured): readonly Part[] {
  const { derivatives, factorizations } = counts;
  return [
    { id: `${candidate.id}, least time`, value: milliseconds, unit: 'ms' },
    { id: `${candidate.id}, median time`, value: median, unit: 'ms' },
    { id: `${candidate.id}, larger error`, value: Math.max(errors.plasma, errors.urine), unit: '' },
    { id: `${candidate.id}, right-hand sides`, value: derivatives, unit: 'calls' },
    { id: `${candidate.id}, factorizations`, value: factorizations, unit: 'calls' },
  ];
}
