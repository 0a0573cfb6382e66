import { describe, expect, test } from 'vitest';
import { allChecks } from './all-checks.ts';
import { readExceptions } from './exceptions.ts';
import { runChecks } from './run-checks.ts';

const files = (exceptions: string, nl = '3 mg'): Map<string, string> =>
  new Map([
    ['messages/a.yaml', `word: { en: 2 mg, nl: ${nl} }`],
    ['exceptions/same-numbers.txt', exceptions],
  ]);

const sameNumbers = (content: Map<string, string>) =>
  runChecks(content).checks.find((check) => check.name === 'same-numbers');

describe('running the checks', () => {
  test('the checks stand by name, each once, and each with what it demands', () => {
    const names = allChecks.map((check) => check.name);
    expect(names).toEqual([...new Set(names)].sort());
    expect(allChecks.every((check) => check.description.length > 20)).toBe(true);
  });
  test('one failure makes the whole answer fail', () => {
    const report = runChecks(files(''));
    expect(report.ok).toBe(false);
    expect(report.claims).toEqual({ total: 0, covered: 0 });
  });
  test('a finding without an exception counts as failed', () => {
    expect(sameNumbers(files(''))).toMatchObject({ checked: 1, failed: 1, exceptions: 0 });
  });
  test('an exception with a reason forgives exactly the finding it names', () => {
    expect(sameNumbers(files('messages/a.yaml#word  known\n'))).toMatchObject({
      failed: 0,
      exceptions: 1,
      findings: [],
    });
    expect(sameNumbers(files('messages/b.yaml#word  known\n'))).toMatchObject({ failed: 2, exceptions: 0 });
  });
  test('an exception that forgives nothing any more is a failure itself', () => {
    const report = sameNumbers(files('messages/a.yaml#word  known\n', '2 mg'));
    expect(report).toMatchObject({ failed: 1, exceptions: 0 });
    expect(report?.findings[0]).toMatchObject({ path: 'exceptions/same-numbers.txt', place: 'messages/a.yaml#word' });
  });
  test('an exception of a check that does not exist is a failure', () => {
    const content = new Map([['exceptions/no-such-check.txt', 'a.yaml#b  because\n']]);
    const schema = runChecks(content).checks.find((check) => check.name === 'schema');
    expect(schema?.findings).toContainEqual(expect.objectContaining({ path: 'exceptions/no-such-check.txt' }));
  });
  test.each(['', 'null', '[]', '- null', 'a: [null, 1, { id: 3 }]', 'text', 'a: [', '"open'])(
    'files that hold %j stop no check',
    (text) => {
      const paths = [
        'nutrients/exine/nutrient.yaml',
        ...['claims', 'compounds', 'conditions', 'deficiency', 'depletion', 'formulas', 'indications', 'ruled-out'].map(
          (name) => `nutrients/exine/${name}.yaml`,
        ),
        'nutrients/exine/reference-values.yaml',
        'nutrients/exine/interactions/pill.yaml',
        'nutrients/exine/monograph/nl/01-summary.md',
        'messages/assessment.yaml',
        'sources/a.yaml',
        'models/a.yaml',
        'products/products.yaml',
        'drugs/drugs.csv',
        'drugs/combinations.csv',
        'foods/foods.csv',
        'foods/columns.yaml',
        'foods/names-nl.csv',
        'foods/binders.csv',
      ];
      expect(runChecks(new Map(paths.map((path) => [path, text]))).ok).toBe(false);
    },
  );
  test('equal content gives an equal answer', () => {
    expect(runChecks(files(''))).toEqual(runChecks(files('')));
  });
  test('a line is path, place and reason', () => {
    const text = 'a.yaml#b[c].nl  why it is so\n\nno reason\n';
    expect(readExceptions(new Map([['exceptions/x.txt', text]]))).toEqual({
      exceptions: [{ check: 'x', path: 'a.yaml', place: 'b[c].nl', reason: 'why it is so' }],
      bad: [{ path: 'exceptions/x.txt', line: 3, text: 'no reason' }],
    });
  });
});
