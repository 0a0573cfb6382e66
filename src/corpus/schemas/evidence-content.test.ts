import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type * as z from 'zod';
import { hasSameNumbers } from '../checks/same-numbers.ts';
import { type Bilingual, bilingualSchema } from './bilingual.ts';
import { claimsFileSchema, type monographSections } from './claim.ts';
import { compoundsSchema } from './compound.ts';
import { conditionsSchema, laboratoryTestsSchema, symptomsSchema } from './condition.ts';
import { conditionRulesFileSchema } from './condition-rule.ts';
import { deficiencySchema } from './deficiency.ts';
import { drugGroupsSchema } from './drug.ts';
import { formulasFileSchema } from './formula.ts';
import { indicationsFileSchema } from './indication.ts';
import { laboratoryFileSchema } from './laboratory.ts';
import { referenceValuesFileSchema } from './reference-value.ts';
import { scoresFileSchema } from './score.ts';
import { bibliographySchema } from './source.ts';

const root = new URL('../../../content/', import.meta.url);
const nutrientFolder = 'nutrients/magnesium';

function read<T>(path: string, schema: z.ZodType<T>): T {
  return schema.parse(parse(readFileSync(new URL(path, root), 'utf8')));
}

const sourceIds = readdirSync(new URL('sources/', root))
  .filter((file) => file.endsWith('.yaml'))
  .flatMap((file) => read(`sources/${file}`, bibliographySchema).sources.map((source) => source.id));

const { claims } = read(`${nutrientFolder}/claims.yaml`, claimsFileSchema);
const { indications } = read(`${nutrientFolder}/indications.yaml`, indicationsFileSchema);
const references = read(`${nutrientFolder}/reference-values.yaml`, referenceValuesFileSchema);
const deficiency = read(`${nutrientFolder}/deficiency.yaml`, deficiencySchema);
const { rules } = read(`${nutrientFolder}/conditions.yaml`, conditionRulesFileSchema);
const laboratory = read(`${nutrientFolder}/laboratory.yaml`, laboratoryFileSchema);
const { scores } = read(`${nutrientFolder}/scores.yaml`, scoresFileSchema);
const formulas = read(`${nutrientFolder}/formulas.yaml`, formulasFileSchema);

const files: Readonly<Record<string, unknown>> = {
  claims,
  indications,
  references,
  deficiency,
  rules,
  laboratory,
  scores,
  formulas,
};

/** Every value below a key named `source` or `sources`. */
function citedIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'source' || key === 'sources' ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => citedIn(item, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => citedIn(item, name));
}

/** Every pair of texts: an object that carries `en` and `nl` as strings. */
function textsIn(value: unknown): Bilingual[] {
  if (value === null || typeof value !== 'object') return [];
  const below = Object.values(value).flatMap(textsIn);
  const pair = 'en' in value && 'nl' in value ? bilingualSchema.safeParse({ en: value.en, nl: value.nl }) : undefined;
  return pair?.success === true ? [pair.data, ...below] : below;
}

/** Every predicate key below `all`, `any` or `unless`. */
function predicatesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['all', 'any', 'unless'].includes(key) ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => predicatesIn(item, key));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, item]) => predicatesIn(item, name));
}

function idsAfter(prefix: string): string[] {
  const keys = [...predicatesIn(deficiency), ...predicatesIn(rules), ...predicatesIn(scores)];
  return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
}

function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

describe('sources', () => {
  test('no two sources share an id', () => {
    expect(repeated(sourceIds)).toEqual([]);
  });
  test.each(Object.keys(files))('every source that %s cite stands in the bibliography', (name) => {
    const cited = citedIn(files[name]);
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter((id) => !sourceIds.includes(id))).toEqual([]);
  });
});

describe('both languages', () => {
  test.each(Object.keys(files))('the Dutch and English texts of %s carry the same numbers', (name) => {
    const texts = textsIn(files[name]);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => !hasSameNumbers(text))).toEqual([]);
  });
});

describe('identifiers', () => {
  test.each([
    ['claims', claims.map((row) => row.id)],
    ['indications', indications.map((row) => row.id)],
    ['reference values', references.values.map((row) => row.id)],
    ['reference sets', references.sets.map((row) => row.id)],
    ['condition rules', rules.map((row) => row.id)],
    ['thresholds', deficiency.thresholds.map((row) => row.id)],
    ['risk factors', deficiency.riskFactors.map((row) => row.id)],
  ])('no two %s share an id', (_name, ids) => {
    expect(repeated(ids)).toEqual([]);
  });
  test('conditions in rules, scores and risk factors are known', () => {
    const known = read('conditions/conditions.yaml', conditionsSchema).conditions.map((row) => row.id);
    expect(idsAfter('condition:').filter((id) => !known.includes(id))).toEqual([]);
  });
  test('drug groups in rules, scores and risk factors are known', () => {
    const known = read('drugs/groups.yaml', drugGroupsSchema).groups.map((row) => row.id);
    expect(idsAfter('drug-group:').filter((id) => !known.includes(id))).toEqual([]);
  });
  test('goals in rules are indications', () => {
    const known = indications.map((row) => row.id);
    expect(idsAfter('goal:').filter((id) => !known.includes(id))).toEqual([]);
  });
  test('compounds in rules and indications are families that exist', () => {
    const known = new Set(read(`${nutrientFolder}/compounds.yaml`, compoundsSchema).compounds.map((row) => row.id));
    const named = indications.flatMap((row) => [...row.forms, ...row.doses.map((dose) => dose.compound)]);
    expect([...idsAfter('compound:'), ...named].filter((id) => id !== null && !known.has(id))).toEqual([]);
  });
  test('symptoms and laboratory tests are known', () => {
    const symptoms = read('conditions/symptoms.yaml', symptomsSchema).symptoms.map((row) => row.id);
    const tests = read('conditions/laboratory-tests.yaml', laboratoryTestsSchema).tests.map((row) => row.id);
    expect(deficiency.symptoms.flatMap((row) => row.symptoms).filter((id) => !symptoms.includes(id))).toEqual([]);
    const named = [
      ...deficiency.thresholds,
      ...laboratory.interferences,
      ...laboratory.caveats,
      ...formulas.serumRanges,
    ];
    expect(named.map((row) => row.test).filter((id) => !tests.includes(id))).toEqual([]);
  });
});

describe('claims', () => {
  test('C001 to C219 are all present, in order', () => {
    const expected = Array.from({ length: 219 }, (_, index) => `C${String(index + 1).padStart(3, '0')}`);
    expect(claims.map((claim) => claim.id)).toEqual(expected);
  });
  test('the counts by status are those of the review of the input summary', () => {
    const counts: Record<string, number> = {};
    for (const claim of claims) counts[claim.status] = (counts[claim.status] ?? 0) + 1;
    expect(counts).toEqual({
      confirmed_independent: 99,
      partly_confirmed: 50,
      not_independently_verified: 37,
      memory_needs_checking: 23,
      contradicted: 8,
      disputed: 1,
      outdated: 1,
    });
  });
  test('a claim stands in the section of the monograph that answers its own section', () => {
    const homes: Readonly<Record<string, (typeof monographSections)[number]>> = {
      summary: 'summary',
      what_is: 'what-it-is',
      requirement: 'requirement',
      forms: 'forms',
      absorption: 'absorption',
      deficiency: 'deficiency',
      function: 'function',
      'use/effective': 'uses',
      'use/likely': 'uses',
      'use/possible': 'uses',
      mechanism: 'mechanisms',
      safety: 'safety',
      interactions: 'interactions',
      lab: 'laboratory',
      dosing: 'dosing',
      references: 'references',
    };
    const astray = claims.filter((claim) => !claim.place.startsWith(`${homes[claim.section]}/`));
    expect(astray.map((claim) => claim.id)).toEqual([]);
  });
  test('a use stands at the anchor of an indication', () => {
    const anchors = claims.filter((claim) => claim.place.startsWith('uses/')).map((claim) => claim.place.slice(5));
    const known = indications.map((row) => row.id);
    expect(anchors.filter((anchor) => !known.includes(anchor))).toEqual([]);
  });
  test('a confirmed claim names who confirms it', () => {
    const bare = claims.filter((claim) => claim.status === 'confirmed_independent' && claim.sources.length === 0);
    expect(bare.map((claim) => claim.id)).toEqual([]);
  });
});

describe('the disputed premenstrual dose', () => {
  test('no file names three times 360 mg as a number', () => {
    expect(JSON.stringify(files)).not.toMatch(/1[.,]?080/);
  });
  test('each of its doses is blocked', () => {
    const claim = claims.find((row) => row.id === 'C138');
    expect(claim?.dose?.blocked).toBe(true);
    const doses = indications.flatMap((row) => row.doses).filter((dose) => dose.compound === 'pidolate');
    expect(doses).toHaveLength(2);
    expect(doses.every((dose) => dose.blocked !== undefined && dose.amount === null)).toBe(true);
  });
});
