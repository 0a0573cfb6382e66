import { describe, expect, test } from 'vitest';
import type { contentKinds } from './content-kinds.ts';
import { readForChecks } from './read-for-checks.ts';
import { schemaCheck } from './schema.ts';

/** Findings about files that are there; a tiny content misses most. */
function found(files: Readonly<Record<string, string>>): string[] {
  return schemaCheck
    .run(readForChecks(new Map(Object.entries(files))))
    .findings.filter((finding) => finding.wrong !== 'this file is missing')
    .map((finding) => `${finding.path}#${finding.place}`);
}

/** A path of each kind. */
const paths: Readonly<Record<keyof typeof contentKinds, string>> = {
  nutrient: 'nutrients/exine/nutrient.yaml',
  claims: 'nutrients/exine/claims.yaml',
  compounds: 'nutrients/exine/compounds.yaml',
  conditionRules: 'nutrients/exine/conditions.yaml',
  deficiency: 'nutrients/exine/deficiency.yaml',
  depletion: 'nutrients/exine/depletion.yaml',
  foodSteps: 'nutrients/exine/food-steps.yaml',
  formulas: 'nutrients/exine/formulas.yaml',
  indications: 'nutrients/exine/indications.yaml',
  interaction: 'nutrients/exine/interactions/pill.yaml',
  laboratory: 'nutrients/exine/laboratory.yaml',
  referenceValues: 'nutrients/exine/reference-values.yaml',
  ruledOut: 'nutrients/exine/ruled-out.yaml',
  scores: 'nutrients/exine/scores.yaml',
  conditions: 'conditions/conditions.yaml',
  symptoms: 'conditions/symptoms.yaml',
  laboratoryTests: 'conditions/laboratory-tests.yaml',
  drugGroups: 'drugs/groups.yaml',
  givenAs: 'drugs/given-as.yaml',
  foodColumns: 'foods/columns.yaml',
  foodGroups: 'foods/groups.yaml',
  measures: 'foods/measures.yaml',
  releases: 'foods/releases.yaml',
  labelMessages: 'label/messages.yaml',
  labelWords: 'label/words-nl.yaml',
  messages: 'messages/a.yaml',
  model: 'models/a-gut.yaml',
  bodyModel: 'models/a-body.yaml',
  products: 'products/products.yaml',
  limits: 'profile-limits.yaml',
  sources: 'sources/a.yaml',
  atomicWeights: 'units/atomic-weights.yaml',
  units: 'units/units.yaml',
};

describe('schema', () => {
  test.each(Object.values(paths))('an empty object is no %s', (path) => {
    const without = found({ [path]: '{}' }).filter((place) => place.startsWith(`${path}#`));
    expect(without.length).toBeGreaterThan(0);
  });
  test('a folder without files fails: everything is missing', () => {
    expect(schemaCheck.run(readForChecks(new Map())).findings.length).toBeGreaterThan(20);
  });
  test('files that fit are not spoken of', () => {
    expect(
      found({
        'messages/a.yaml': 'word: { en: word, nl: woord }',
        'units/atomic-weights.yaml': '{ source: x, standing: seen, weights: { O: 15.999 } }',
        'nutrients/exine/ruled-out.yaml': '[]',
      }),
    ).toEqual([]);
  });
  test('every file that does not fit is named, with each place in it', () => {
    expect(
      found({
        'messages/a.yaml': 'word: { en: word }',
        'units/atomic-weights.yaml': '{ source: x, standing: certain, weights: { O: heavy } }',
        'sources/a.yaml': 'sources: [{ id: x',
      }),
    ).toEqual([
      'sources/a.yaml#',
      'messages/a.yaml#word.nl',
      'units/atomic-weights.yaml#standing',
      'units/atomic-weights.yaml#weights.O',
    ]);
  });
  test('a place names the entry by its id', () => {
    const source = '{ id: good, type: book, title: t, URL: "https://a.nl/b", copy: primary, note: n }';
    expect(
      found({ 'sources/a.yaml': `sources: [${source}, ${source.replace('book', 'film').replace('good', 'bad')}]` }),
    ).toEqual(['sources/a.yaml#sources[bad].type']);
  });
  test('a file that nothing reads is caught', () => {
    expect(found({ 'extra/a.yaml': 'a: 1', 'notes.md': 'x', 'nutrients/exine/monograph/nl/01-other.md': 'x' })).toEqual(
      ['extra/a.yaml#', 'notes.md#', 'nutrients/exine/monograph/nl/01-other.md#'],
    );
  });
  test('the pages for editors are allowed', () => {
    expect(found({ 'README.md': 'x', 'GUIDELINES.md': 'x [@a]' })).toEqual([]);
  });
  test('a row of a table that does not fit is named', () => {
    const header = 'food_id,binder,class,source,standing,note';
    expect(found({ 'foods/binders.csv': `${header}\nusda:09307,oxalate,high,x,seen,` })).toEqual([]);
    expect(found({ 'foods/binders.csv': `${header}\nusda:09307,oxalate,low,x,seen,` })).toEqual([
      'foods/binders.csv#usda:09307.class',
    ]);
    expect(found({ 'foods/binders.csv': `${header}\nusda:09307,oxalate` })).toEqual(['foods/binders.csv#']);
  });
  test('a medicine with a code that is none is named', () => {
    const header = 'id,name_en,name_nl,name_fr,atc,atc_memory,rxcui,rxcui_memory,brands,aliases,nl_standing';
    expect(found({ 'drugs/drugs.csv': `${header}\npill,pill,pil,,A02BC05,,,,,,seen` })).toEqual([]);
    expect(found({ 'drugs/drugs.csv': `${header}\npill,pill,pil,,A02,,,,,,seen` })).toEqual([
      'drugs/drugs.csv#pill.atc.0',
    ]);
    expect(found({ 'drugs/drugs.csv': 'id,name\npill,pill' })).toContain('drugs/drugs.csv#');
  });
  test('a table without a column that is read, or without rows, is caught', () => {
    expect(found({ 'foods/aliases-en.csv': 'usda_id,aliases_en\nusda:00001,butter' })).toEqual([]);
    expect(found({ 'foods/aliases-en.csv': 'usda_id,aliases\nusda:00001,butter' })).toEqual(['foods/aliases-en.csv#']);
    expect(found({ 'foods/aliases-en.csv': 'usda_id,aliases_en\n' })).toEqual(['foods/aliases-en.csv#']);
  });
  test('a line of exceptions without a reason is caught', () => {
    expect(found({ 'exceptions/schema.txt': 'a.yaml#b  because\n' })).toEqual([]);
    expect(found({ 'exceptions/schema.txt': 'a.yaml#b\n' })).toEqual(['exceptions/schema.txt#line_1']);
  });
});
