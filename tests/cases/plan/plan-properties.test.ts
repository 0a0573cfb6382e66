import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Plan, PlanInput } from '../../../src/assess/plan/index.ts';
import type { Indication } from '../../../src/corpus/schemas/indication.ts';
import type { Answer } from '../../../src/quantity/index.ts';
import { packs } from '../../knowledge.ts';
import { medicine, statedProfile, writtenProfile } from '../../properties/profiles.ts';
import '../../properties/seed.ts';
import { magnesium, type Planned, planOf } from './plan-of.ts';

/** Every use by mouth were helpful for self-care: the content under which a plan is most tempted. */
const tempting = {
  ...magnesium,
  indications: magnesium.indications.map(
    (one): Indication => ({
      ...one,
      setting: 'self-care',
      certainty: 'high',
      certaintyStanding: 'seen',
      direction: 'benefit',
      support: one.support === 'association' ? 'label' : one.support,
      routes: ['oral'],
    }),
  ),
};
const ids = magnesium.indications.map((one) => one.id);
const goals = fc.uniqueArray(fc.constantFrom('premenstrual-syndrome', 'hypomagnesaemia', ...ids), {
  minLength: 1,
  maxLength: 3,
});
const labs = fc.constantFrom([], [{ test: 'serum-magnesium', value: '0.55 mmol/L', date: '2026-10-20' }]);
/** Goals for which the tempting content has a dose that fits, mostly alone. */
const fitting = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(['premenstrual-syndrome'], ['hypomagnesaemia']) },
  { weight: 1, arbitrary: goals },
);
const kidney = fc.integer({ min: 40, max: 120 }).map((egfr) => `${egfr} mL/min/{1.73_m2}`);

interface Written {
  readonly person: object;
  readonly [field: string]: unknown;
}

/** Profiles with goals; `stated` ones often have all that a supplement asks for. */
const tempted = fc
  .tuple(fc.oneof(writtenProfile, statedProfile), goals, labs)
  .map(([one, aims, results]): Written => ({ ...one, goals: aims, labs: results }));
const stated = fc
  .tuple(statedProfile, fitting, labs, kidney, fc.boolean())
  .map(([one, aims, results, egfr, takes]): Written => {
    const { pregnant: _, lactating: __, ...who } = one.person as Record<string, unknown>;
    return {
      ...one,
      goals: aims,
      labs: results,
      person: { ...who, sex: 'male', egfr },
      ...(takes ? {} : { supplements: [], medications: [] }),
    };
  });

const plan = (written: object): Planned | undefined => {
  try {
    return planOf(written, { content: tempting });
  } catch (error) {
    // A dose that nobody swallows is refused, in the assessment too.
    if (error instanceof Error && error.message === 'beyond-limit') return undefined;
    throw error;
  }
};
const doses = ({ steps }: Plan): Plan['steps'] => steps.filter((step) => step.do === 'take');
const high = (answer: Answer | undefined): number =>
  answer?.state === 'known' ? (answer.high ?? answer.value) : Number.POSITIVE_INFINITY;

function expectNoDose(made: Planned, why: string): void {
  expect(doses(made.plan), why).toEqual([]);
  expect(made.plan.action, why).not.toBe('supplement');
}

describe('a supplement step', () => {
  test('is there for some people, so that the rules below are about something', () => {
    let proposed = 0;
    fc.assert(
      fc.property(stated, (written) => {
        const made = plan(written);
        if (made !== undefined && doses(made.plan).length > 0) proposed += 1;
      }),
      { numRuns: 200 },
    );
    expect(proposed).toBeGreaterThan(10);
  });

  test('is never there while a rule holds, the person is too young, kidney function is unknown or a guard-rail is open', () => {
    fc.assert(
      fc.property(fc.oneof(tempted, stated), (written) => {
        const made = plan(written);
        if (made === undefined) return;
        const { input } = made;
        const { person } = input.facts.profile;
        if (input.contraindications.found.length > 0) expectNoDose(made, 'a rule holds');
        if (input.urgent.length > 0) expectNoDose(made, 'urgent');
        if (person.ageMonths < 48) expectNoDose(made, 'under four');
        if (person.egfr === undefined || person.egfr < 60) expectNoDose(made, 'kidneys');
        if (input.ledger.nonFood.state !== 'known') expectNoDose(made, 'what is taken');
        if (input.facts.unrecognisedMedicines || input.facts.drugGroups === undefined) expectNoDose(made, 'medicines');
        if (input.facts.conditions === undefined) expectNoDose(made, 'conditions');
        if (made.plan.guards.some((guard) => guard.state !== 'kept')) expectNoDose(made, 'a guard-rail');
        if (made.plan.action !== 'supplement') expectNoDose(made, 'the action');
      }),
      { numRuns: 500 },
    );
  });

  test('never takes the person above the upper level, by itself or with what is already taken', () => {
    fc.assert(
      fc.property(stated, (written) => {
        const made = plan(written);
        if (made === undefined) return;
        const { plan: one, input } = made;
        expect(doses(one).length).toBeLessThanOrEqual(1);
        for (const step of doses(one)) {
          expect(high(step.amount) + high(input.ledger.nonFood)).toBeLessThanOrEqual(high(input.upperLevel.limit));
        }
        if (input.upperLevel.exceeded !== false) expectNoDose(made, 'upper level');
      }),
      { numRuns: 300 },
    );
  });
});

describe('more that is known against it', () => {
  const conditions = packs.corpus.conditions.map((one) => one.id);

  test('a condition never turns a plan without a supplement into one with it', () => {
    fc.assert(
      fc.property(stated, fc.constantFrom(...conditions), (written, more) => {
        const before = plan({ ...written, conditions: [] });
        const after = plan({ ...written, conditions: [more] });
        if (before === undefined || after === undefined || before.plan.action === 'supplement') return;
        expectNoDose(after, more);
      }),
      { numRuns: 300 },
    );
  });

  test('a medicine never turns a plan without a supplement into one with it', () => {
    fc.assert(
      fc.property(stated, medicine, (written, more) => {
        const list = Array.isArray(written['medications']) ? written['medications'] : [];
        const before = plan({ ...written, medications: list });
        const after = plan({ ...written, medications: [...list, more] });
        if (before === undefined || after === undefined || before.plan.action === 'supplement') return;
        expectNoDose(after, JSON.stringify(more));
      }),
      { numRuns: 300 },
    );
  });

  test('leaving a part of the profile out never makes a supplement appear', () => {
    fc.assert(
      fc.property(stated, fc.constantFrom('medications', 'conditions', 'supplements'), (written, key) => {
        const { [key]: _, ...rest } = written;
        const made = plan(rest);
        if (made !== undefined) expectNoDose(made, key);
      }),
      { numRuns: 100 },
    );
  });
});

describe('an unverified fact never permits', () => {
  const without = (change: (input: PlanInput) => PlanInput, made: Planned): Plan => {
    const { input } = made;
    // The same person, with one fact less sure.
    return planOf(writtenOf(input), { content: tempting, change }).plan;
  };
  const base = {
    schema: 'elementair/profile@1',
    date: '2026-11-01',
    person: { sex: 'male', age: '40 y', egfr: '90 mL/min/{1.73_m2}' },
    diet: { complete: true, foods: [{ food: 'usda:12061', amount: '150 g' }], water: [] },
    supplements: [],
    medications: [],
    conditions: [],
    goals: ['premenstrual-syndrome'],
  };
  const writtenOf = (_input: PlanInput): object => base;
  const made = planOf(base, { content: tempting });

  test('the person gets a dose while everything is verified', () => {
    expect(made.plan.action).toBe('supplement');
  });
  test('not a dose that nobody read', () => {
    const [evidence] = made.evidence;
    if (evidence === undefined) throw new Error('no evidence');
    const doubtful = { ...evidence, doses: evidence.doses.map((dose) => ({ ...dose, verified: false })) };
    const plan = without((input) => ({ ...input, evidence: [doubtful] }), made);
    expect(doses(plan)).toEqual([]);
    expect(plan.action).toBe('refer');
  });
  test('not an upper level that nobody read, where no other was', () => {
    const values = tempting.references.values.map((row) =>
      row.kind === 'UL' ? { ...row, standing: 'memory' as const } : row,
    );
    const content = { ...tempting, references: { ...tempting.references, values } };
    expect(doses(planOf(base, { content }).plan)).toEqual([]);
  });
  test('not a benefit that only an editor remembers', () => {
    const indications = magnesium.indications.map(
      (one): Indication => ({
        ...one,
        certainty: 'high',
        direction: 'benefit',
        outcomes: one.outcomes.map((outcome) => ({ ...outcome, standing: 'memory' })),
      }),
    );
    expect(doses(planOf(base, { content: { ...magnesium, indications } }).plan)).toEqual([]);
  });
  test('not a check of clashes that was not made', () => {
    const plan = planOf(
      { ...base, medications: [{ atc: 'N02BE01' }] },
      { content: tempting, change: ({ clashesIfTaken: _, ...input }) => ({ ...input, interactions: undefined }) },
    ).plan;
    expect(doses(plan)).toEqual([]);
  });
  test('not a score, however low', () => {
    for (const holds of [true, null]) {
      const plan = without((input) => ({ ...input, blocksAdvice: { holds, because: 'x' } }), made);
      expect(doses(plan)).toEqual([]);
    }
  });
  test('a day without room for it gives no dose, and a day with room gives its times', () => {
    const closed = without((input) => ({ ...input, place: () => ({ feasible: false, at: [] }) }), made);
    expect(closed.action).toBe('refer');
    expect(doses(closed)).toEqual([]);
    const open = without((input) => ({ ...input, place: () => ({ feasible: true, at: ['22:00'] }) }), made);
    expect(doses(open)[0]?.at).toEqual(['22:00']);
  });
});
