import { describe, expect, test } from 'vitest';
import { type Assessment, assess, assessDay, prepareKnowledge } from '../../src/assess/index.ts';
import type { NutrientContent } from '../../src/corpus/index.ts';
import { plainStyle, renderSchedule, sayIn } from '../../src/report/index.ts';
import { answerTo, food, knowledge, packs, profileOf, profileWith } from '../knowledge.ts';

const [magnesium] = packs.corpus.nutrients;
if (magnesium === undefined) throw new Error('no nutrient');
const citrate = { compound: 'citrate', amount: '100 mg', basis: 'elemental' };

/** Sixty medicines that ask for time between them and the nutrient, by code, each once. */
const sixty = [
  ...new Set(
    magnesium.interactions
      .filter((row) => row.rules.some((rule) => rule.management.action === 'separate'))
      .flatMap((row) => row.members.map((member) => member.atc)),
  ),
].slice(0, 60);

/** Bound on one answer, in milliseconds: thirty times what a slow machine took (59 ms to 370 ms), to notice a search without end. */
const longestMilliseconds = 10_000;

function timed(profile: object): { readonly answer: Assessment; readonly milliseconds: number } {
  const start = performance.now();
  const answer = answerTo(profile, { language: 'en' });
  return { answer, milliseconds: performance.now() - start };
}

function minutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
}

/** Minutes of `4 h` or `30 min`; undefined for what is not stated. */
function minutesOf(text: string | null): number | undefined {
  return text === null ? undefined : Number.parseFloat(text) * (text.endsWith('min') ? 1 : 60);
}

/** Pairs of a medicine and a dose that lie nearer than the check asks for, counted afresh on the repeating day. */
function brokenPairs({ schedule, interactions }: Assessment): readonly string[] {
  const doses = (schedule?.events ?? []).filter((event) => event.kind === 'nutrient');
  return interactions
    .filter((hit) => hit.management.action === 'separate' && hit.setting === undefined)
    .flatMap((hit) => {
      const before = minutesOf(hit.management.gap?.drugBefore ?? null);
      const after = minutesOf(hit.management.gap?.drugAfter ?? null);
      const drugs = (schedule?.events ?? []).filter((event) => event.input === hit.with.input);
      return drugs.flatMap((drug) =>
        doses.flatMap((dose) => {
          const since = (minutes(dose.at) - minutes(drug.at) + 1440) % 1440;
          const keeps = since >= (before ?? after ?? 0) && (1440 - since) % 1440 >= (after ?? before ?? 0);
          return keeps ? [] : [`${drug.name} ${drug.at} ${dose.at}`];
        }),
      );
    });
}

describe('sixty medicines', () => {
  test('with times that may move get a day in which every gap holds, or hear what clashes', () => {
    const medications = sixty.map((atc, index) => ({ atc, at: [`${String(7 + (index % 16)).padStart(2, '0')}:00`] }));
    const movable = medications.map((one) => ({ ...one, movable: true }));
    const moved = timed(profileWith({ medications: movable, supplements: [{ ...citrate, timesPerDay: 2 }] }));
    expect(moved.milliseconds).toBeLessThan(longestMilliseconds);
    // So many bound medicines cannot be moved apart from each other: they stay at their own times, and that clash is named.
    expect(moved.answer.schedule?.feasible).toBe(false);
    expect(moved.answer.schedule?.conflicts).not.toEqual([]);
    expect(moved.answer.schedule?.relaxed).toEqual([]);
    expect(brokenPairs(moved.answer)).toEqual([]);
    const fixed = timed(profileWith({ medications, supplements: [{ ...citrate, timesPerDay: 2 }] }));
    expect(fixed.milliseconds).toBeLessThan(longestMilliseconds);
    expect(fixed.answer.schedule?.feasible).toBe(false);
    expect(fixed.answer.schedule?.conflicts).not.toEqual([]);
  });

  test('each stand in the receipt once, and a medicine that is not known stands there too', () => {
    const medications = [...sixty.slice(0, 59).map((atc) => ({ atc })), { name: 'Xyzoplatonine' }];
    const { answer, milliseconds } = timed(profileWith({ medications, supplements: [citrate] }));
    expect(milliseconds).toBeLessThan(longestMilliseconds);
    const inputs = answer.coverage.filter((one) => one.kind === 'medicine').map((one) => one.input);
    expect(inputs.toSorted()).toEqual(medications.map((_, index) => `medications[${index}]`).toSorted());
    expect(answer.coverage.find((one) => one.input === 'medications[59]')?.status).toBe('unrecognised');
    expect(answer.verdict.level).not.toBe('ok');
  });

  test('three times a day are not piled up: bound ones are asked for, and the nutrient waits for their times', () => {
    const medications = sixty.map((atc) => ({ atc, timesPerDay: 3 }));
    const profile = profileOf(profileWith({ medications, supplements: [{ ...citrate, timesPerDay: 2 }] }));
    const start = performance.now();
    const reading = assessDay(profile, knowledge, { language: 'en', now: 720 });
    expect(performance.now() - start).toBeLessThan(longestMilliseconds);
    if (!reading.ok) throw new Error('refused');
    const words = { say: sayIn(packs.corpus.messages, 'en'), language: 'en', style: plainStyle } as const;
    const { schedule } = reading.value;
    expect(schedule.events.length + schedule.unplaced.length).toBeGreaterThan(0);
    const text = renderSchedule(reading.value, words).replaceAll(/\s+/g, ' ');
    expect(text).not.toContain('a handier day may exist');
    expect(schedule.feasible).toBe(false);
    expect(new Set(schedule.unplaced.map((one) => one.reason))).toEqual(new Set(['apart', 'empty-stomach', 'waits']));
    expect(schedule.events.filter((event) => event.kind === 'nutrient')).toEqual([]);
  });

  test('eight times a day are not piled up either, and the nutrient gets no time', () => {
    const medications = sixty.map((atc) => ({ atc, timesPerDay: 8 }));
    const profile = profileOf(profileWith({ medications, supplements: [{ ...citrate, timesPerDay: 4 }] }));
    const reading = assessDay(profile, knowledge, { language: 'nl' });
    if (!reading.ok) throw new Error('refused');
    const { schedule } = reading.value;
    expect(schedule.feasible).toBe(false);
    expect(schedule.best).toBe(false);
    expect(schedule.events.filter((event) => event.kind === 'nutrient')).toEqual([]);
    expect(new Set(schedule.unplaced.map((one) => one.reason))).toEqual(new Set(['apart', 'empty-stomach', 'waits']));
  });
});

describe('a gap longer than a day', () => {
  /** The content were an authority to ask for thirty hours: none does today. */
  const thirtyHours: NutrientContent = {
    ...magnesium,
    interactions: magnesium.interactions.map((row) =>
      row.id === 'levothyroxine'
        ? {
            ...row,
            rules: row.rules.map((rule) => ({
              ...rule,
              gaps: rule.gaps.map((gap) =>
                gap.drugBefore === null ? gap : { ...gap, drugBefore: '30 h', drugAfter: '30 h' },
              ),
            })),
          }
        : row,
    ),
  };
  const changed = prepareKnowledge({ ...packs.corpus, nutrients: [thirtyHours] }, food);
  const profile = profileOf(
    profileWith({ medications: [{ name: 'levothyroxine', at: ['07:00'] }], supplements: [citrate] }),
  );

  test('makes no day, names the two that clash, and is said in words', () => {
    const reading = assess(profile, changed, { language: 'en' });
    if (!reading.ok) throw new Error('refused');
    const { schedule } = reading.value;
    expect(schedule?.feasible).toBe(false);
    expect(schedule?.conflicts).toMatchObject([
      { reason: 'days-between', items: ['medications[0]', 'supplements[0]'], rules: ['levothyroxine'] },
    ]);
    expect(schedule?.unplaced.map((one) => one.input)).toEqual(['supplements[0]']);
    const day = assessDay(profile, changed, { language: 'en' });
    if (!day.ok) throw new Error('refused');
    const words = { say: sayIn(packs.corpus.messages, 'en'), language: 'en', style: plainStyle } as const;
    expect(renderSchedule(day.value, words)).toContain('longer than a day allows');
  });

  test('is not in the content today', () => {
    const times = magnesium.interactions.flatMap((row) =>
      row.rules.flatMap((rule) => rule.gaps.flatMap((gap) => [gap.drugBefore, gap.drugAfter])),
    );
    expect(Math.max(...times.map((time) => minutesOf(time) ?? 0))).toBeLessThan(24 * 60);
  });
});
