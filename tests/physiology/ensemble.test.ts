import { describe, expect, test } from 'vitest';
import { columnQuantiles } from '../../src/physiology/ensemble/quantiles.ts';
import { sampleMember } from '../../src/physiology/ensemble/sample-member.ts';
import { sampleParameters } from '../../src/physiology/ensemble/sample-parameters.ts';
import {
  type EnsembleJob,
  gatherLanes,
  LaneRunner,
  type LaneThread,
  laneAnswerer,
  runBody,
} from '../../src/physiology/index.ts';
import { startThreads } from '../../src/simulation/node/index.ts';
import { reference, rules } from './body-content.ts';
import { man, model, scenarioOf } from './body-of.ts';

const observe = ['serum-magnesium', 'urine-magnesium'];
const spreads = { Vc: 0.26, GFR: 0.39, Mi0: 0.38, hi: 0.59 };
function jobOf(mode: 'by-meal' | 'averaged', changes: Partial<EnsembleJob> = {}): EnsembleJob {
  const doses = Array.from({ length: 3 }, (_, day) => ({
    atHours: 24 * day + 22,
    amount: 8.2,
    route: 'oral' as const,
    dissolvedAtOnce: 1,
    overHours: 0,
  }));
  const scenario = scenarioOf(man, { mode, until: 72, doses });
  return { model: model.id, scenario, observe, seed: 7, spreads, ...changes };
}
const rowsOf = (job: EnsembleJob, first: number, count: number): Float64Array =>
  new LaneRunner(job, model).run({ first, count });

/** A thread that answers on the caller's own, later and in its own order. */
function laterThread(delay: number, stopped: () => void = () => {}): LaneThread {
  const answer = laneAnswerer();
  let told: Parameters<LaneThread['listen']>[0] = () => {};
  return {
    send: (request) => {
      const reply = answer(structuredClone(request));
      if (reply !== undefined) setTimeout(() => told(reply), delay);
    },
    listen: (onReply) => {
      told = onReply;
    },
    stop: stopped,
  };
}

describe.each(['by-meal', 'averaged'] as const)('a population %s', (mode) => {
  const job = jobOf(mode);

  test('is the same to the bit on one thread, on two worker threads and on three that answer out of turn', async () => {
    const size = 201;
    const alone = rowsOf(job, 0, size);
    expect(await gatherLanes(job, size, startThreads(2))).toEqual(alone);
    expect(await gatherLanes(job, size, [laterThread(9), laterThread(0), laterThread(3)])).toEqual(alone);
  });

  test('has members that do not hang on how many there are, or on where a lane begins', () => {
    const many = rowsOf(job, 0, 13);
    const width = many.length / 13;
    expect(rowsOf(job, 0, 4)).toEqual(many.slice(0, 4 * width));
    expect(rowsOf(job, 4, 5)).toEqual(many.slice(4 * width, 9 * width));
  });

  test('gives each member the curve of that body followed alone', () => {
    const rows = rowsOf(job, 0, 6);
    const width = rows.length / 6;
    for (let member = 0; member < 6; member++) {
      const parameters = sampleParameters(job.scenario.parameters, spreads, { seed: job.seed, member });
      const outcome = runBody({ ...job.scenario, parameters }, observe, model);
      if (!outcome.ok) throw new Error('the body has no run');
      for (const [index, id] of observe.entries()) {
        for (const [output, value] of (outcome.run.series[id] ?? []).entries()) {
          const own = rows[member * width + index * job.scenario.outputs.length + output];
          expect(own, `${member} ${id} ${output}`).toEqualWithin(value, { relative: 2e-5 });
        }
      }
    }
  });

  test('leaves out a member without a stable start and keeps its neighbour', () => {
    const starving = jobOf(mode, { spreads: { Jsw: 30 } });
    const rows = rowsOf(starving, 0, 40);
    const width = rows.length / 40;
    const lost = Array.from({ length: 40 }, (_, member) => Number.isNaN(rows[member * width]));
    expect(lost).toContain(true);
    expect(lost).toContain(false);
    for (const [member, isLost] of lost.entries()) {
      const row = rows.subarray(member * width, (member + 1) * width);
      expect(row.every(isLost ? Number.isNaN : Number.isFinite)).toBe(true);
    }
  });
});

describe('people of a stated population', () => {
  const people = {
    reference,
    rules,
    own: {},
    person: man,
    sexes: ['female', 'male'] as const,
    ranges: { ageYears: [20, 40], weightKilograms: [45, 120], heightCentimetres: [150, 195] } as const,
    isBalanced: { usual: true, diet: true },
  };

  test('are each in balance with what a body of their size eats: a healthy adult stays at the reference level', () => {
    const job = { ...jobOf('averaged', { people, spreads: {} }), scenario: scenarioOf(man, { until: 240 }) };
    const bodies = Array.from({ length: 20 }, (_, member) => sampleMember(job, member, model));
    expect(new Set(bodies.map(({ usual }) => usual.amount)).size).toBe(20);
    const rows = rowsOf(job, 0, 20);
    const width = rows.length / 20;
    for (let member = 0; member < 20; member++) {
      for (const value of rows.subarray(member * width, member * width + job.scenario.outputs.length))
        expect(value).toEqualWithin(0.865, { relative: 1e-9 });
    }
  });

  test('eat their own meals, also when two of them share their steps', () => {
    const job = jobOf('by-meal', { people });
    const rows = rowsOf(job, 0, 4);
    const width = rows.length / 4;
    for (let member = 0; member < 4; member++) {
      const outcome = runBody(sampleMember(job, member, model), observe, model);
      if (!outcome.ok) throw new Error('the body has no run');
      const alone = outcome.run.series['urine-magnesium'] ?? [];
      for (const [output, value] of alone.entries()) {
        const own = rows[member * width + job.scenario.outputs.length + output];
        expect(own).toEqualWithin(value, { relative: 2e-5 });
      }
    }
  });
});

describe('a run over threads', () => {
  const job = jobOf('averaged');

  test('tells how many are done, and never more than there are', async () => {
    const told: number[] = [];
    await gatherLanes(job, 150, [laterThread(1), laterThread(0)], { onProgress: (done) => told.push(done) });
    expect(told.at(-1)).toBe(150);
    expect([...told].sort((a, b) => a - b)).toEqual(told);
  });

  test('ends at once when it is cancelled, with the reason, and stops every thread', async () => {
    const controller = new AbortController();
    let stopped = 0;
    const threads = [1, 2].map(() => laterThread(1, () => stopped++));
    const run = gatherLanes(job, 100_000, threads, {
      onProgress: () => controller.abort(new Error('the reader went away')),
      signal: controller.signal,
    });
    await expect(run).rejects.toThrow('the reader went away');
    expect(stopped).toBe(2);
    await expect(gatherLanes(job, 10, [laterThread(0)], { signal: controller.signal })).rejects.toThrow('went away');
  });

  test('fails with what broke, and not with half a band', async () => {
    await expect(gatherLanes({ ...job, model: 'nobody' }, 10, startThreads(1))).rejects.toThrow(/no code/);
    const broken = { ...job, observe: ['serum-unobtainium'] };
    await expect(gatherLanes(broken, 10, startThreads(2))).rejects.toThrow(/unobtainium/);
  });
});

describe('quantiles', () => {
  test('are those of the sorted column by linear interpolation, and leave out what is not a number', () => {
    const matrix = Float64Array.of(1, 5, 3, Number.NaN, 2, 1, 4, 3, 5, 9);
    const [low, middle, high] = columnQuantiles(matrix, 2, [0, 0.5, 1]);
    expect([...(low ?? [])]).toEqual([1, 1]);
    expect([...(middle ?? [])]).toEqual([3, 4]);
    expect([...(high ?? [])]).toEqual([5, 9]);
    expect(columnQuantiles(Float64Array.of(1, 2, 3, 4), 1, [0.05])[0]?.[0]).toEqualWithin(1.15, { absolute: 1e-12 });
  });
});
