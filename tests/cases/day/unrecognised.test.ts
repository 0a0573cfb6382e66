import { describe, expect, test } from 'vitest';
import { answerTo } from '../../knowledge.ts';
import { cardOf, citrate, dayOf, personWith, textOf } from './day-of.ts';

const failing = { sex: 'male', age: '70 y', egfr: '22 mL/min/{1.73_m2}', dialysis: false };

describe('a medicine that is not recognised', () => {
  test.each([
    ['a heart medicine in failing kidneys', { name: 'Lanoxyn zeta 0,125', at: ['08:00'] }, failing],
    ['a made-up medicine in failing kidneys', { name: 'Xyzolol 5 mg', at: ['08:00'] }, failing],
    ['a made-up medicine in healthy kidneys', { name: 'Xyzolol 5 mg', at: ['18:00'] }, undefined],
  ])('%s stays at its time and is never said to be left out', (_name, medication, person) => {
    const profile = personWith({ ...(person === undefined ? {} : { person }), medications: [medication] });
    const { schedule } = dayOf(profile);
    expect(schedule.events).toMatchObject([{ input: 'medications[0]', kind: 'medicine', at: medication.at[0] }]);
    expect(schedule).toMatchObject({ conflicts: [], windows: [], unplaced: [] });
    expect(textOf(profile)).not.toMatch(/weglaten|niet nemen|kan ook/);
  });

  const pair = personWith({
    medications: [
      { name: 'tacrolimus', at: ['08:00', '20:00'] },
      { name: 'xyzolol', at: ['08:00', '20:00'] },
    ],
    supplements: [{ compound: 'oxide', amount: '200 mg', basis: 'elemental', timesPerDay: 2 }],
  });

  test('is no clash with a medicine that must stay away from the nutrient', () => {
    expect(dayOf(pair).schedule.conflicts.flatMap((one) => one.items)).not.toContain('medications[1]');
    expect(dayOf(pair).schedule.events.filter((one) => one.input === 'medications[1]')).toHaveLength(2);
    expect(textOf(pair)).not.toContain('xyzolol weglaten');
  });

  test('is marked as not checked in text, on the card and in the data, and the day is not called one for everything', () => {
    const profile = personWith({ medications: [{ name: 'Xyzolol 5 mg', at: ['18:00'] }], supplements: [citrate()] });
    expect(dayOf(profile).schedule.notChecked).toEqual([{ reason: 'not-recognised', items: ['medications[0]'] }]);
    for (const text of [textOf(profile), cardOf(profile)]) {
      expect(text).toContain('Xyzolol 5 mg: niet herkend, dus niet nagekeken');
      expect(text).not.toContain('waarop alles kan');
    }
    expect(textOf(profile, 'en')).toContain('Xyzolol 5 mg: not recognised, so not checked');
  });

  test('without a time is given none, and its time is asked for', () => {
    const { schedule } = dayOf(personWith({ medications: [{ name: 'Xyzolol 5 mg', timesPerDay: 2 }] }));
    expect(schedule).toMatchObject({ events: [], unplaced: [{ reason: 'no-moments', question: 'when-taken' }] });
  });
});

describe('the nutrient by vein', () => {
  const infusion = { name: 'magnesiumsulfaat', route: 'intravenous' };
  const person = { sex: 'female', age: '31 y', pregnant: true, egfr: '98 mL/min/{1.73_m2}', dialysis: false };

  test.each([[[]], [[citrate({ at: ['22:00'] })]]])('is never said to be left out or not taken (%j)', (supplements) => {
    const profile = personWith({ person, medications: [infusion], supplements });
    const { schedule } = dayOf(profile);
    expect(schedule.conflicts.flatMap((one) => one.items)).not.toContain('medications[0]');
    expect(schedule.unplaced).toContainEqual(
      expect.objectContaining({ input: 'medications[0]', reason: 'not-by-mouth' }),
    );
    expect(textOf(profile)).not.toContain('magnesiumsulfaat weglaten');
  });

  test('raises no risk of its own deficiency, although the substance is also a laxative', () => {
    const { risk } = answerTo(personWith({ person, medications: [infusion], supplements: [] }));
    expect(risk.factors.map((factor) => factor.input)).not.toContain('medications[0]');
    const swallowed = answerTo(personWith({ medications: [{ name: 'furosemide', at: ['08:00'] }] }));
    expect(swallowed.risk.factors.map((factor) => factor.input)).toContain('medications[0]');
  });

  test('still keeps a supplement out of the day', () => {
    const { schedule } = dayOf(personWith({ person, medications: [infusion], supplements: [citrate()] }));
    expect(schedule.unplaced).toContainEqual(
      expect.objectContaining({ input: 'supplements[0]', reason: 'avoid', rules: ['magnesium-by-vein'] }),
    );
  });
});

describe('a medicine against heartburn or constipation that brings the nutrient', () => {
  test('is kept out where kidneys fail, and leaving out a medicine is for the doctor to say', () => {
    const laxative = { name: 'magnesiumhydroxide', at: ['22:00'], route: 'oral' };
    const profile = personWith({ person: failing, medications: [laxative] });
    expect(dayOf(profile).schedule.unplaced).toMatchObject([{ input: 'medications[0]', reason: 'avoid' }]);
    expect(textOf(profile)).not.toContain('weglaten');
  });
});
