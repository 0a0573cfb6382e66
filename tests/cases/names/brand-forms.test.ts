import { expect, test } from 'vitest';
import { readForm } from '../../../src/assess/interactions/given-as.ts';
import { knowledge } from '../../knowledge.ts';
import { dayOf, personWith } from '../day/day-of.ts';
import { checkOf } from '../interactions/check-of.ts';

const hits = (name: string): readonly string[] => checkOf({ with: [name] }).interactions.map((one) => one.id);

test('iron by infusion does not meet magnesium in the gut', () => {
  for (const name of ['ijzerinfuus', 'iron infusion', 'ijzerinjectie', 'ijzer infuus'])
    expect(hits(name), name).toEqual([]);
  expect(hits('ijzer')).toEqual(['iron']);
});
test('a brand that is only an eye drop or only an injection does not meet it either', () => {
  for (const name of ['Ciloxan', 'Ciloxan 0,3%', 'Rekambys']) expect(hits(name), name).toEqual([]);
  expect(checkOf({ with: ['Ciloxan'] }).coverage[0]?.notHolding).toContainEqual({
    rule: 'quinolones',
    because: 'drug-route',
  });
});
test('a brand of tablets of the same substance does', () => {
  expect(hits('Ciproxin')).toEqual(['quinolones']);
  expect(hits('Edurant')).toEqual(['rilpivirine']);
  expect(hits('Vocabria')).toEqual(['cabotegravir']);
});
test('a word that ends in infusion says so in any compound', () => {
  expect(hits('ciprofloxacine-infuus')).toEqual([]);
});

test('each brand that exists in one form only says where that was read', () => {
  const rows = knowledge.corpus.givenAs.filter((row) => row.standing === 'seen');
  expect(rows.map((row) => row.id)).toEqual(expect.arrayContaining(['ciloxan', 'rekambys', 'insulin']));
  for (const row of rows) expect(row.sources, row.id).not.toEqual([]);
});

test('a form that an editor only remembers takes no warning away', () => {
  const { messages, givenAs } = knowledge.corpus;
  const doubtful = givenAs.map((row) => ({ ...row, standing: 'memory' as const }));
  const ciloxan = { name: 'Ciloxan', codes: ['J01MA02', 'S01AE03'] };
  expect(readForm(ciloxan, { messages, givenAs }).route).toBe('local');
  expect(readForm(ciloxan, { messages, givenAs: doubtful }).route).toBeUndefined();
});

test('a code that names the tablet goes before a brand that is an eye drop', () => {
  expect(readForm({ name: 'Ciloxan', atc: 'J01MA02', codes: ['J01MA02'] }, knowledge.corpus).route).toBeUndefined();
});

test.each([
  { name: 'insuline' },
  { name: 'Lantus' },
  { name: 'insulin aspart' },
  { atc: 'A10AE04' },
  { rxcui: '274783' },
])('insulin is not swallowed, so nobody but the profile gives it a time: %j', (medicine) => {
  const { schedule } = dayOf(personWith({ medications: [{ ...medicine, timesPerDay: 1 }] }));
  expect(schedule.events.filter((event) => event.kind === 'medicine')).toEqual([]);
  expect(schedule.unplaced.map((one) => one.input)).toEqual(['medications[0]']);
});

test('metformin is swallowed and gets a time', () => {
  const { schedule } = dayOf(personWith({ medications: [{ name: 'metformine', timesPerDay: 1 }] }));
  expect(schedule.events.filter((event) => event.kind === 'medicine')).toHaveLength(1);
});
