import { describe, expect, test } from 'vitest';
import { answerTo, profileWith } from '../../knowledge.ts';
import { dayOf, personWith, textOf } from '../day/day-of.ts';
import { checkOf } from '../interactions/check-of.ts';

const receipts = (name: string): readonly (readonly [string | undefined, string])[] =>
  checkOf({ with: [name] }).coverage.map(({ id, status }) => [id, status] as const);
const substances = (name: string): readonly (string | undefined)[] => receipts(name).map(([id]) => id);

describe('a combination that no list has is all its substances, with a receipt for each', () => {
  test.each([
    ['enalapril/bisoprolol', ['enalapril', 'bisoprolol']],
    ['enalapril + bisoprolol 10/5', ['enalapril', 'bisoprolol']],
    ['enalapril 10 mg en bisoprolol 5 mg', ['enalapril', 'bisoprolol']],
    ['enalapril and bisoprolol', ['enalapril', 'bisoprolol']],
    ['enalapril met bisoprolol tabletten', ['enalapril', 'bisoprolol']],
    ['amlodipine en valsartan', ['amlodipine', 'valsartan']],
    ['olmesartan-amlodipine-hydrochloorthiazide', ['olmesartan', 'amlodipine', 'hydrochlorothiazide']],
    ['metoprolol/ramipril/furosemide 50/5/40 mg', ['metoprolol', 'ramipril', 'furosemide']],
  ])('%s', (name, ids) => {
    expect(substances(name)).toEqual(ids);
  });

  test('every part is checked: the diuretic clashes, and so does the antibiotic beside another medicine', () => {
    const hits = checkOf({ with: ['furosemide/enalapril', 'metformine + ciprofloxacine'] }).interactions;
    expect(hits.map((hit) => [hit.id, hit.with.input])).toEqual(
      expect.arrayContaining([
        ['loop_thiazide', 'with[0]'],
        ['quinolones', 'with[1]'],
      ]),
    );
  });

  test('the same holds in a profile', () => {
    const { coverage, interactions } = answerTo(
      profileWith({
        medications: [{ name: 'metformine + ciprofloxacine', at: ['08:00'] }],
        supplements: [{ compound: 'citrate', amount: '200 mg', basis: 'elemental', at: ['22:00'] }],
      }),
    );
    const medicines = coverage.filter((one) => one.kind === 'medicine');
    expect(medicines.map(({ input, id, status }) => [input, id, status])).toEqual([
      ['medications[0]', 'metformin', 'no-rule'],
      ['medications[0]', 'ciprofloxacin', 'rule'],
    ]);
    expect(interactions.map((hit) => hit.id)).toContain('quinolones');
  });
});

describe('a combination of which one part is not known', () => {
  const profile = profileWith({
    medications: [{ name: 'ciprofloxacine/xyzstat 500/20', timesPerDay: 2 }],
    supplements: [{ compound: 'citrate', amount: '200 mg', basis: 'elemental', timesPerDay: 1 }],
  });
  const answer = answerTo(profile);
  test('keeps the unknown part in sight, and the known part is checked', () => {
    const medicines = answer.coverage.filter((one) => one.kind === 'medicine');
    expect(medicines.map(({ name, status }) => [name, status])).toEqual([
      ['ciprofloxacin', 'rule'],
      ['xyzstat', 'unrecognised'],
    ]);
    expect(answer.interactions.map((hit) => hit.id)).toContain('quinolones');
    expect(answer.questions.filter((one) => one.id.startsWith('name-unknown')).map((one) => one.input)).toEqual([
      'medications[0]',
    ]);
  });
  test('leaves the sum unknown: that part could bring the nutrient', () => {
    expect(answer.intake.medicines.state).toBe('unknown');
    expect(answer.plan.guards.find((one) => one.id === 'medicines')?.state).toBe('unknown');
  });
  test('is given no time by the day, which says that it was not checked', () => {
    const { schedule } = dayOf(profile);
    expect(schedule.events.some((event) => event.input === 'medications[0]')).toBe(false);
    expect(schedule.unplaced.map((one) => one.input)).toContain('medications[0]');
  });
});

describe('what is no combination', () => {
  test('a name of which no part is known stays one unrecognised name', () => {
    expect(receipts('xyzstat/qwertymab')).toEqual([[undefined, 'unrecognised']]);
    expect(checkOf({ with: ['xyzstat/qwertymab'] }).coverage[0]?.name).toBe('xyzstat/qwertymab');
  });
  test('a combination that a list has keeps its one receipt', () => {
    expect(substances('perindopril/indapamide')).toHaveLength(1);
    expect(substances('hydrochloorthiazide/losartan 12,5/50')).toHaveLength(1);
  });
  test('a name with a hyphen whose parts are not all known is not taken apart', () => {
    expect(receipts('enalapril-xyzstat')).toEqual([[undefined, 'unrecognised']]);
  });
});

test('in the day a combination stands once, by the names of all its parts', () => {
  const profile = personWith({ medications: [{ name: 'enalapril + bisoprolol', at: ['08:00'] }] });
  const { schedule } = dayOf(profile, { language: 'nl' });
  expect(schedule.events.map(({ input, name }) => [input, name])).toEqual([['medications[0]', 'enalapril/bisoprolol']]);
  expect(textOf(profile)).not.toMatch(/onderling/);
});

test('the parts of one combination are not asked about as a medicine taken twice', () => {
  const { questions } = answerTo(profileWith({ medications: [{ name: 'enalapril/enalapril' }] }));
  expect(questions.map((one) => one.id)).not.toContain('medicine-twice');
  const twice = answerTo(profileWith({ medications: [{ name: 'enalapril/bisoprolol' }, { name: 'bisoprolol' }] }));
  expect(twice.questions.filter((one) => one.id === 'medicine-twice').map((one) => one.input)).toEqual([
    'medications[1]',
  ]);
});

test('words for the form stand behind the last part and hold for all', () => {
  expect(checkOf({ with: ['prednisolon/ciprofloxacine oogdruppels'] }).interactions).toEqual([]);
});

test('what the profile says it contains counts once', () => {
  const contains = [{ compound: 'carbonate', amount: '100 mg', basis: 'elemental' }];
  const { intake } = answerTo(
    profileWith({ medications: [{ name: 'enalapril/bisoprolol', timesPerDay: 1, contains }] }),
  );
  expect(intake.medicines).toMatchObject({ state: 'known', value: 100 });
});
