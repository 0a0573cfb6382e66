import { describe, expect, test } from 'vitest';
import { type Assessment, assessmentSchema } from '../../src/assess/index.ts';
import { findFact } from '../../src/corpus/index.ts';
import { answersIn } from '../answers-in.ts';
import { answerTo, example, exampleNames, food, packs } from '../knowledge.ts';

/** Fields of the contract that this version answers; the others are named under `notChecked` where they matter. */
const fields = [
  'schema',
  'date',
  'language',
  'nutrient',
  'corpus',
  'verdict',
  'intake',
  'absorption',
  'reference',
  'references',
  'upperLevel',
  'contraindications',
  'coverage',
  'disagreements',
  'questions',
  'findings',
  'derivations',
] as const;

const severities = ['contraindicated', 'major', 'moderate', 'minor', 'none'];

describe.each(exampleNames)('the answer to %s', (name) => {
  const answer = answerTo(example(name));

  test('has every field of the contract and none that the schema does not know', () => {
    expect(Object.keys(answer)).toEqual(expect.arrayContaining([...fields]));
    expect(assessmentSchema.strict().safeParse(JSON.parse(JSON.stringify(answer))).error).toBeUndefined();
    expect(answer.schema).toBe('elementair/assessment@1');
    expect(answer.corpus.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(answer.reviewed.professional).toBe(false);
  });

  test('gives intake in mg a day, with low, value and high in order', () => {
    for (const part of ['food', 'water', 'supplements', 'medicines', 'nonFood', 'total'] as const) {
      const one = answer.intake[part];
      if (one.state !== 'not-applicable') expect(one.unit, part).toBe('mg/d');
    }
    for (const [path, one] of answersIn(answer)) {
      if (one.state === 'unknown') expect(one.missing.length, path).toBeGreaterThan(0);
      if (one.state !== 'known') continue;
      expect(one.low === undefined, path).toBe(one.high === undefined);
      expect(one.low ?? one.value, path).toBeLessThanOrEqual(one.value);
      expect(one.high ?? one.value, path).toBeGreaterThanOrEqual(one.value);
    }
  });

  test('sorts its findings, and takes the verdict from the most urgent', () => {
    const order = answer.findings.map((finding) => severities.indexOf(finding.severity));
    expect(order.every((place) => place >= 0)).toBe(true);
    const warns = answer.findings.some((finding) => finding.severity !== 'none' && finding.severity !== 'minor');
    if (answer.verdict.level === 'ok') {
      expect(warns).toBe(false);
      expect(answer.intake.total.state).toBe('known');
      expect(answer.notChecked).toEqual([]);
    }
  });

  test('says of the upper level true, false or null as the bounds allow', () => {
    for (const level of [answer.upperLevel, ...answer.upperLevels]) {
      const { limit, counted, exceeded } = level;
      if (limit.state !== 'known') expect(exceeded).toBeNull();
      else if (counted.state === 'known') {
        const [low, high] = [counted.low ?? counted.value, counted.high ?? counted.value];
        expect(exceeded).toBe(low > limit.value ? true : high <= limit.value ? false : null);
      } else expect(exceeded === true || exceeded === null).toBe(true);
    }
  });
});

describe('where every number comes from', () => {
  const places = { corpus: packs.corpus, food, reading: packs.reading };
  const sourceIds = new Set(packs.corpus.sources.map((source) => source.id));

  test.each(exampleNames)('every number of %s has a derivation, and every derivation leads somewhere', (name) => {
    const answer = answerTo(example(name));
    for (const [path, one] of answersIn(answer)) {
      if (one.state === 'known') expect(one.derivation, path).toBeDefined();
      if (one.state !== 'not-applicable' && one.derivation !== undefined) {
        expect(answer.derivations[one.derivation], `${path} ${one.derivation}`).toBeDefined();
      }
    }
    for (const [id, node] of Object.entries(answer.derivations)) {
      for (const child of node.children) expect(answer.derivations[child], `${id} builds on ${child}`).toBeDefined();
    }
  });

  test.each(exampleNames)('no derivation of %s builds on itself', (name) => {
    const { derivations } = answerTo(example(name));
    const visit = (id: string, path: readonly string[]): void => {
      expect(path, `${id} on ${path.join(' ')}`).not.toContain(id);
      for (const child of derivations[id]?.children ?? []) visit(child, [...path, id]);
    };
    for (const id of Object.keys(derivations)) visit(id, []);
  });

  test.each(exampleNames)('every fact and every source of %s is in the corpus', (name) => {
    const answer = answerTo(example(name));
    const facts = new Set(Object.values(answer.derivations).flatMap((node) => node.facts));
    expect([...facts].filter((fact) => findFact(fact, places) === undefined)).toEqual([]);
    const unknown = sourcesOf(answer).filter((source) => !sourceIds.has(source));
    expect([...new Set(unknown)]).toEqual([]);
  });

  test.each(exampleNames)(
    'every food, compound and reference value that counts in %s names its fact or its input',
    (name) => {
      const answer = answerTo(example(name));
      for (const node of Object.values(answer.derivations)) {
        if (node.children.length > 0 || node.inputs['lines'] === 0) continue;
        const stands = node.facts.length + node.sources.length > 0 || node.inputs['input'] !== undefined;
        expect(stands, JSON.stringify(node)).toBe(true);
      }
    },
  );
});

function sourcesOf(answer: Assessment): readonly string[] {
  return [
    ...Object.values(answer.derivations).flatMap((node) => node.sources),
    ...answer.references.flatMap((reference) => reference.sources),
    ...answer.upperLevels.flatMap((level) => level.sources),
    ...answer.contraindications.flatMap((rule) => rule.sources),
    ...answer.disagreements.flatMap((one) => one.values.map((value) => value.source)),
  ];
}
