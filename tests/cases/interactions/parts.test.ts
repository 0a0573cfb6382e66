import { describe, expect, test } from 'vitest';
import { readStatedForm, withoutFormWords } from '../../../src/assess/interactions/drug-form.ts';
import { mergeCoverage } from '../../../src/assess/interactions/index.ts';
import { isKidneyInScope } from '../../../src/assess/interactions/kidney-scope.ts';
import { isShortCourse } from '../../../src/assess/interactions/medicine-partner.ts';
import { firstMilligrams, rowsMentioned } from '../../../src/assess/interactions/partner-words.ts';
import { knowledge } from '../../knowledge.ts';
import { checkOfProfile, content } from './check-of.ts';

const { messages } = knowledge.corpus;

describe('route and form are read from the words of a name', () => {
  test.each([
    ['ciprofloxacine oogdruppels', { route: 'local' }],
    ['Ciloxan eye drops', { route: 'local' }],
    ['hydrocortison crème', { route: 'local' }],
    ['salbutamol inhaler', { route: 'inhaled' }],
    ['gentamicine injectie', { route: 'parenteral', form: 'injection' }],
    ['cabotegravir long-acting injection', { route: 'parenteral', form: 'long-acting-injection' }],
    ['cefaclor retard', { route: 'oral', form: 'modified-release' }],
    ['itraconazol drank', { route: 'oral', form: 'oral-solution' }],
    ['posaconazole gastro-resistant tablets', { route: 'oral', form: 'gastro-resistant-tablet' }],
    ['acalabrutinib 100 mg tablets', { route: 'oral', form: 'tablet' }],
    ['ciprofloxacin 500 mg', {}],
    ['levothyroxine', {}],
  ])('%s', (name, expected) => {
    expect(readStatedForm({ name }, messages)).toEqual(expected);
  });
  test('a stated route wins over the words of the name', () => {
    expect(readStatedForm({ name: 'doxycycline tablets', route: 'intravenous' }, messages).route).toBe('parenteral');
  });
  test('a code of an eye medicine is local, a swallowed eye medicine is not', () => {
    expect(readStatedForm({ atc: 'S01AE03' }, messages)).toEqual({ route: 'local' });
    expect(readStatedForm({ atc: 'S01EC01' }, messages)).toEqual({ route: 'oral' });
    expect(readStatedForm({ atc: 'J01MA02' }, messages)).toEqual({});
  });
  test('the words are taken off before the name is looked up', () => {
    expect(withoutFormWords('ciprofloxacine oogdruppels', messages)).toBe('ciprofloxacine');
    expect(withoutFormWords('levothyroxine', messages)).toBe('levothyroxine');
  });
});

describe('kidney function is in scope, out of it or unknown', () => {
  const below30 = { egfrBelow: '30 mL/min/{1.73_m2}', orDialysis: true } as const;
  test.each([
    ['eGFR 29.9', { egfr: 29.9 }, true],
    ['eGFR 30', { egfr: 30 }, false],
    ['unknown', {}, null],
    ['dialysis, eGFR unknown', { dialysis: true }, true],
    ['no dialysis, eGFR unknown', { dialysis: false }, null],
  ])('%s', (_, kidney, expected) => {
    expect(isKidneyInScope(below30, kidney, 30)).toBe(expected);
  });
  test('a rule for dialysis asks only where reduced kidneys make it possible', () => {
    const dialysis = { onDialysis: true } as const;
    expect(isKidneyInScope(dialysis, { egfr: 20 }, 30)).toBeNull();
    expect(isKidneyInScope(dialysis, { egfr: 80 }, 30)).toBe(false);
    expect(isKidneyInScope(dialysis, {}, 30)).toBeNull();
    expect(isKidneyInScope(dialysis, { egfr: 80, dialysis: true }, 30)).toBe(true);
  });
});

describe('a short course', () => {
  test.each([
    ['an antibiotic without dates', {}, ['J01MA02'], true],
    ['an antibiotic for half a year', { since: '2026-05-01' }, ['J01MA02'], false],
    ['28 days of anything', { since: '2026-11-01', until: '2026-11-29' }, ['M05BA04'], true],
    ['29 days of anything', { since: '2026-11-01', until: '2026-11-30' }, ['M05BA04'], false],
    ['a daily medicine without dates', {}, ['H03AA01'], false],
  ])('%s', (_, medication, codes, expected) => {
    expect(isShortCourse(medication, codes, '2026-11-01')).toBe(expected);
  });
});

describe('other nutrients are recognised by their names', () => {
  test.each([
    ['Zink 15 mg', ['zinc']],
    ['zinkgluconaat 25 mg', ['zinc']],
    ['IJzerbisglycinaat', ['iron']],
    ['Vitamine D 25 mcg', ['vitamin_d']],
    ['Calciumcarbonaat 500 mg', ['calcium']],
    ['Magnesium carbonate 500 mg', []],
    ['Vitamin C 1000 mg', []],
  ])('%s', (text, expected) => {
    expect(rowsMentioned(text, content)).toEqual(expected);
  });
  test.each([
    ['Zink 15 mg', 15],
    ['0,5 g per tablet', 500],
    ['25 mcg', 0.025],
    ['500/800 mg', undefined],
    ['no strength', undefined],
  ])('the strength of %s', (text, expected) => {
    expect(firstMilligrams(text)).toBe(expected);
  });
});

describe('depletion stands apart from interactions', () => {
  const factors = (...medications: object[]) => checkOfProfile({ supplements: [], medications }).depletion;
  test('the likelihood is that of the linked interaction, else it follows from how the relation was seen', () => {
    const found = factors({ name: 'omeprazole' }, { name: 'cisplatin' }, { name: 'nivolumab' }, { name: 'furosemide' });
    expect(found.map(({ id, likelihood, verified }) => [id, likelihood, verified])).toEqual([
      ['dep_cisplatin', 'probable', true],
      ['dep_loop_diuretics', 'probable', true],
      ['dep_nivolumab', 'possible', false],
      ['dep_proton_pump_inhibitors', 'established', true],
    ]);
  });
  test('an eye drop of an aminoglycoside does not reach the kidney', () => {
    expect(factors({ name: 'gentamicin', route: 'eye drops' })).toEqual([]);
    expect(factors({ name: 'gentamicin', route: 'intravenous' }).map((one) => one.id)).toEqual(['dep_aminoglycosides']);
  });
  test('an antacid is no sign of laxative misuse, a laxative is a possible one', () => {
    expect(factors({ name: 'magnesium carbonate' })).toEqual([]);
    expect(factors({ name: 'bisacodyl' })).toMatchObject([{ id: 'dep_laxative_abuse', likelihood: 'possible' }]);
  });
  test('a code of a group that no member has is found by its beginning', () => {
    expect(factors({ atc: 'C03CB01' }).map((one) => one.id)).toContain('dep_loop_diuretics');
  });
});

test('the receipt of an assessment takes status and rules of the check and loses no entry', () => {
  const entry = { input: 'medications[0]', kind: 'medicine', name: 'x', status: 'rule', rules: ['old'] } as const;
  const food = { input: 'diet.foods[0]', kind: 'food', name: 'bread', status: 'no-rule', rules: [] } as const;
  const receipt = {
    input: 'medications[0]',
    kind: 'medicine',
    name: 'x',
    status: 'ruled-out',
    rules: ['new'],
    notHolding: [],
    negatives: [],
  } as const;
  const copy = (one: typeof entry | typeof food) => ({ ...one, rules: [...one.rules] });
  const merged = mergeCoverage(
    [copy(entry), copy(food)],
    [{ ...receipt, rules: ['new'], notHolding: [], negatives: [] }],
  );
  expect(merged).toEqual([
    { ...entry, status: 'ruled-out', rules: ['new'] },
    { ...food, rules: [] },
  ]);
});
