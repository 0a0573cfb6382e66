import { describe, expect, test } from 'vitest';
import type { Assessment } from '../../../src/assess/index.ts';
import { answerTo, profileWith } from '../../knowledge.ts';

const doxycycline = { name: 'doxycycline', at: ['08:00'] };

function beside(supplements: readonly object[], medications: readonly object[] = [doxycycline]): Assessment {
  return answerTo(
    profileWith({
      language: 'nl',
      person: { sex: 'male', age: '40 y', egfr: '98 mL/min/{1.73_m2}', dialysis: false },
      conditions: [],
      supplements,
      medications,
    }),
  );
}

describe('a supplement that cannot be read, beside doxycycline', () => {
  test.each([
    ['Kaliummagnesiumaspartaat 500 mg', []],
    ['Multivitamine voor mannen', ['supplements[0]']],
    ['Multivitamine met zink', ['supplements[0]']],
  ])('%s counts as every compound', (label, needs) => {
    const answer = beside([{ label, units: 2, at: ['08:00'] }]);
    const hit = answer.interactions.find((one) => one.id.startsWith('tetracyclines'));
    expect(hit).toMatchObject({ severity: 'major', needs });
    expect(hit?.compounds.length).toBeGreaterThan(5);
    if (needs.length > 0) expect(hit?.text).toContain(`${label} was niet te lezen`);
    expect(answer.schedule?.conflicts.length).toBeGreaterThan(0);
    expect(answer.verdict.level).not.toBe('ok');
  });

  test('Zink 15 mg is another nutrient and no magnesium', () => {
    const answer = beside([{ label: 'Zink 15 mg', at: ['08:00'] }]);
    expect(answer.interactions.filter((one) => one.severity === 'major')).toEqual([]);
  });

  test('beside a readable citrate the clash is certain and asks for nothing', () => {
    const citrate = { compound: 'magnesium-citrate', amount: '200 mg', basis: 'elemental', at: ['22:00'] };
    const hits = beside([{ label: 'Multivitamine voor mannen' }, citrate]).interactions;
    expect(hits.find((one) => one.id.startsWith('tetracyclines'))?.needs).toEqual([]);
  });

  test('a medicine that is not recognised but names magnesium counts', () => {
    const hits = beside([], [doxycycline, { name: 'Magnesiumdrank van de apotheek', at: ['08:00'] }]).interactions;
    expect(hits.find((one) => one.id.startsWith('tetracyclines'))?.severity).toBe('major');
  });
});
