import { describe, expect, test } from 'vitest';
import { doubtRule } from './doubt-rule.ts';
import { gapSides } from './gap-sides.ts';
import { idsUnique } from './ids-unique.ts';
import { limitsBasis } from './limits-basis.ts';
import { numbersComplete } from './numbers-complete.ts';
import { nutrientPlaces } from './nutrient-places.ts';
import { predicates } from './predicates.ts';
import { readForChecks } from './read-for-checks.ts';
import { referencesResolve } from './references-resolve.ts';
import { reviewMarks } from './review-marks.ts';
import { sourceResolves } from './source-resolves.ts';
import { unusedSource } from './unused-source.ts';
import { wantedWords } from './wanted-words.ts';
import type { ContentCheck } from './content-check.ts';

/** Places of the findings on a content of these files. */
function places(check: ContentCheck, files: Readonly<Record<string, string>>): string[] {
  const outcome = check.run(readForChecks(new Map(Object.entries(files))));
  expect(outcome.checked).toBeGreaterThan(0);
  return outcome.findings.map((finding) => `${finding.path}#${finding.place}`);
}

const clash = 'nutrients/exine/interactions/pill.yaml';
const values = 'nutrients/exine/reference-values.yaml';
const goals = 'nutrients/exine/indications.yaml';

describe('gap-sides', () => {
  const gap = (sides: string): Record<string, string> => ({ [clash]: `rules: [{ id: pill, gaps: [{ ${sides} }] }]` });
  test('a gap with a time on one side and a reason on the other is whole', () => {
    expect(
      places(gapSides, gap('drugBefore: 2 h, drugAfter: null, afterReason: { en: not stated, nl: niet vermeld }')),
    ).toEqual([]);
  });
  test('a side without a time needs a reason in both languages', () => {
    expect(places(gapSides, gap('drugBefore: 2 h, drugAfter: null'))).toEqual([
      `${clash}#rules[pill].gaps[0].drugAfter`,
    ]);
    expect(places(gapSides, gap('drugBefore: 2 h, drugAfter: null, afterReason: { en: not stated }'))).toHaveLength(1);
  });
  test('a side that is left out, and a gap that is empty, are caught', () => {
    expect(places(gapSides, gap('drugBefore: 2 h'))).toHaveLength(1);
    expect(places(gapSides, gap(''))).toHaveLength(2);
  });
  test('a side cannot have a time and a reason for having none', () => {
    expect(
      places(gapSides, gap('drugBefore: 2 h, drugAfter: 2 h, beforeReason: { en: not stated, nl: niet vermeld }')),
    ).toEqual([`${clash}#rules[pill].gaps[0].drugBefore`]);
  });
});

describe('limits-basis', () => {
  const row = (kind: string, basis: string): Record<string, string> => ({
    [values]: `values: [{ id: a/b, kind: ${kind}, basis: ${basis} }]`,
  });
  test('an upper level counts the non-food part, an adequate intake everything', () => {
    expect(places(limitsBasis, row('UL', 'non-food'))).toEqual([]);
    expect(places(limitsBasis, row('AI', 'total'))).toEqual([]);
  });
  test('an upper level on total intake is caught', () => {
    expect(places(limitsBasis, row('UL', 'total'))).toEqual([`${values}#values[a/b].basis`]);
  });
  test('a requirement on the non-food part is caught', () => {
    expect(places(limitsBasis, row('PRI', 'non-food'))).toHaveLength(1);
  });
});

describe('doubt-rule', () => {
  const rule = (row: string, fields: string): Record<string, string> => ({
    [clash]: `{ ${row}, rules: [{ id: pill, ${fields} }] }`,
  });
  const condition = 'nutrients/exine/conditions.yaml';
  test('an unverified warning that is possible and informs is fine', () => {
    expect(
      places(doubtRule, rule('status: memory', 'likelihood: possible, evidence: D, management: { action: inform }')),
    ).toEqual([]);
  });
  test('an unverified warning is never probable', () => {
    expect(places(doubtRule, rule('status: memory', 'likelihood: probable'))).toEqual([
      `${clash}#rules[pill].likelihood`,
    ]);
  });
  test('a rule with its own standing is judged by that, not by its row', () => {
    expect(places(doubtRule, rule('status: seen', 'status: memory, likelihood: probable'))).toHaveLength(1);
    expect(places(doubtRule, rule('status: memory', 'status: seen, likelihood: probable'))).toEqual([]);
  });
  test('an unverified rule never says that nothing needs doing', () => {
    expect(places(doubtRule, rule('status: mixed', 'management: { action: none }'))).toHaveLength(1);
    expect(places(doubtRule, rule('status: seen', 'management: { action: none }'))).toEqual([]);
  });
  test('what was only remembered is no evidence from a study in people', () => {
    expect(places(doubtRule, rule('status: memory', 'evidence: A'))).toHaveLength(1);
  });
  test('a gap of nothing needs a source', () => {
    const gap = (fields: string): Record<string, string> => rule('status: seen', `gaps: [{ ${fields} }]`);
    expect(places(doubtRule, gap('drugBefore: 0 min, status: memory, source: null'))).toHaveLength(1);
    expect(places(doubtRule, gap('drugBefore: 0 min, status: seen, source: label'))).toEqual([]);
    expect(places(doubtRule, gap('drugBefore: 2 h, status: memory, source: null'))).toEqual([]);
  });
  test('a negative that was only reasoned has the lowest letter', () => {
    const path = 'nutrients/exine/ruled-out.yaml';
    expect(places(doubtRule, { [path]: '[{ id: a, status: inference, evidence: D }]' })).toEqual([]);
    expect(places(doubtRule, { [path]: '[{ id: a, status: inference, evidence: B }]' })).toEqual([`${path}#[a].evidence`]);
  });
  test('an exception or another compound lifts a condition rule only when it was verified', () => {
    const rules = (fields: string): Record<string, string> => ({ [condition]: `rules: [{ id: heart, ${fields} }]` });
    expect(places(doubtRule, rules('standing: mixed, when: { any: [dialysis], unless: [dialysis] }'))).toHaveLength(1);
    expect(places(doubtRule, rules('standing: mixed, alternative: other-compound'))).toHaveLength(1);
    expect(places(doubtRule, rules('standing: seen, alternative: other-compound'))).toEqual([]);
    expect(places(doubtRule, rules('standing: mixed, alternative: pause-nutrient'))).toEqual([]);
  });
  test('an unverified factor never lowers a risk', () => {
    const path = 'nutrients/exine/deficiency.yaml';
    const factor = (fields: string): Record<string, string> => ({ [path]: `riskFactors: [{ id: a, ${fields} }]` });
    expect(places(doubtRule, factor('standing: memory, direction: lowers, likelihood: possible'))).toHaveLength(1);
    expect(places(doubtRule, factor('standing: memory, direction: raises, likelihood: probable'))).toHaveLength(1);
    expect(places(doubtRule, factor('standing: memory, direction: raises, likelihood: possible'))).toEqual([]);
  });
  test('a benefit rests on a decisive outcome that was seen', () => {
    const goal = (standing: string, support = 'trials'): Record<string, string> => ({
      [goals]: `indications: [{ id: g, direction: benefit, support: ${support}, outcomes: [{ decisive: true, favours: benefit, standing: ${standing} }] }]`,
    });
    expect(places(doubtRule, goal('seen'))).toEqual([]);
    expect(places(doubtRule, goal('memory'))).toEqual([`${goals}#indications[g].direction`]);
    expect(places(doubtRule, goal('seen', 'association'))).toHaveLength(1);
  });
  test('an unverified dose for use at home must be blocked', () => {
    const dose = (fields: string): Record<string, string> => ({
      [goals]: `indications: [{ id: g, direction: unknown, doses: [{ amount: 200 mg/d, standing: memory, ${fields} }] }]`,
    });
    expect(places(doubtRule, dose('setting: self-care'))).toEqual([`${goals}#indications[g].doses[0].standing`]);
    expect(places(doubtRule, dose('setting: self-care, blocked: { en: no, nl: nee }'))).toEqual([]);
    expect(places(doubtRule, dose('setting: hospital'))).toEqual([]);
  });
  test('an unverified upper level, reference range or calibration is caught', () => {
    expect(
      places(doubtRule, { [values]: 'values: [{ id: a, kind: UL, value: 250 mg/d, standing: memory }]' }),
    ).toHaveLength(1);
    expect(
      places(doubtRule, {
        'nutrients/exine/formulas.yaml': 'serumRanges: [{ id: a, role: reference, low: 0.7 mmol/L, high: null, standing: memory }]',
      }),
    ).toHaveLength(1);
    expect(
      places(doubtRule, {
        'nutrients/exine/compounds.yaml': 'compounds: [{ id: a, absorption: { calibrated: true, standing: inference } }]',
      }),
    ).toHaveLength(1);
  });
});

describe('numbers-complete', () => {
  const row = (fields: string): Record<string, string> => ({ [values]: `values: [{ id: a, ${fields} }]` });
  const whole =
    'set: s, kind: AI, basis: total, sex: any, fromMonths: 216, toMonths: null, value: 350 mg/d, printed: adults, standing: seen, sources: [x]';
  test('a reference value with unit, basis, ages and source is whole', () => {
    expect(places(numbersComplete, row(whole))).toEqual([]);
  });
  test('a unit that nobody knows is caught', () => {
    expect(places(numbersComplete, row(whole.replace('350 mg/d', '350 mgg/d')))).toEqual([`${values}#values[a].value`]);
  });
  test('a value without basis, without source or without population is caught', () => {
    expect(places(numbersComplete, row(whole.replace('basis: total, ', '')))).toEqual([`${values}#values[a].basis`]);
    expect(places(numbersComplete, row(whole.replace('[x]', '[]')))).toContain(`${values}#values[a].sources`);
    expect(places(numbersComplete, row(whole.replace('216', 'null')))).toEqual([`${values}#values[a]`]);
  });
  test('what is called seen names a source', () => {
    expect(places(numbersComplete, { [clash]: 'status: seen\nsources: []\nvalue: 2 h' })).toEqual([`${clash}#sources`]);
    expect(places(numbersComplete, { [clash]: 'status: memory\nsources: []\nvalue: 2 h' })).toEqual([]);
  });
  test('a model parameter that is called seen names a source', () => {
    const model = (fields: string): Record<string, string> => ({
      'models/exine.yaml': `parameters: { half: { value: 2, unit: mmol, meaning: half, ${fields} } }`,
    });
    expect(places(numbersComplete, model('standing: seen'))).toEqual(['models/exine.yaml#parameters.half.sources']);
    expect(places(numbersComplete, model('standing: seen, sources: [x]'))).toEqual([]);
    expect(places(numbersComplete, model('standing: proposal'))).toEqual([]);
  });
  test('a dose for one moment says how many moments a day', () => {
    const dose = (fields: string): Record<string, string> => ({
      [goals]: `indications: [{ id: g, population: p, sources: [x], doses: [{ basis: element, route: oral, setting: self-care, standing: seen, source: x, ${fields} }] }]`,
    });
    expect(places(numbersComplete, dose('amount: 200 mg, perDay: null'))).toEqual([
      `${goals}#indications[g].doses[0].perDay`,
    ]);
    expect(places(numbersComplete, dose('amount: 200 mg, perDay: 2'))).toEqual([]);
    expect(places(numbersComplete, dose('amount: 200 mg/d, perDay: null'))).toEqual([]);
  });
});

describe('predicates', () => {
  const base = {
    'conditions/conditions.yaml': 'conditions: [{ id: gout }]',
    'drugs/groups.yaml': 'groups: [{ id: diuretic }]',
    [goals]: 'indications: [{ id: sleep }]',
    'nutrients/exine/compounds.yaml': 'compounds: [{ id: oxide }]',
  };
  const when = (list: string): Record<string, string> => ({
    ...base,
    'nutrients/exine/conditions.yaml': `rules: [{ id: r, when: { any: [${list}] } }]`,
  });
  test('a rule may ask for what exists, and for what needs no name', () => {
    expect(
      places(predicates, when("'condition:gout', 'drug-group:diuretic', 'goal:sleep', 'compound:oxide', dialysis, 'age-from:65'")),
    ).toEqual([]);
  });
  test('a rule about a condition, group, goal or compound that does not exist is caught', () => {
    for (const name of ['condition:goat', 'drug-group:diuretics', 'goal:sleeping', 'compound:oxid']) {
      expect(places(predicates, when(`'${name}'`))).toEqual(['nutrients/exine/conditions.yaml#rules[r].when.any']);
    }
  });
});

describe('references-resolve', () => {
  const set = (id: string): Record<string, string> => ({
    [values]: `{ sets: [{ id: a, upperLevelSet: null }], values: [{ id: a/x, set: ${id} }] }`,
  });
  test('a value of a set that exists is fine, of another is caught', () => {
    expect(places(referencesResolve, set('a'))).toEqual([]);
    expect(places(referencesResolve, set('b'))).toEqual([`${values}#values[a/x].set`]);
  });
  test('a combination with a substance that is in no table is caught', () => {
    const table = (members: string): Record<string, string> => ({
      'drugs/drugs.csv': 'id\none\ntwo',
      'drugs/combinations.csv': `id,members\nboth,${members}`,
    });
    expect(places(referencesResolve, table('one|two'))).toEqual([]);
    expect(places(referencesResolve, table('one|three'))).toEqual(['drugs/combinations.csv#both.members']);
  });
  test('a product with a compound its nutrient does not have is caught', () => {
    const product = (compound: string): Record<string, string> => ({
      'nutrients/exine/nutrient.yaml': 'id: exine',
      'nutrients/exine/compounds.yaml': 'compounds: [{ id: oxide, forms: [{ id: oxide/anhydrous }] }]',
      'products/products.yaml': `products: [{ id: p, contains: [{ nutrient: exine, compound: ${compound} }] }]`,
    });
    expect(places(referencesResolve, product('oxide'))).toEqual([]);
    expect(places(referencesResolve, product('oxide/anhydrous'))).toEqual([]);
    expect(places(referencesResolve, product('oxyde'))).toHaveLength(1);
  });
});

describe('ids-unique', () => {
  test('an id that stands twice in a list, or in two files of one kind, is caught', () => {
    expect(places(idsUnique, { 'sources/a.yaml': 'sources: [{ id: x }]', 'sources/b.yaml': 'sources: [{ id: y }]' })).toEqual([]);
    expect(places(idsUnique, { 'sources/a.yaml': 'sources: [{ id: x }, { id: x }]' })).toEqual(['sources/a.yaml#sources[x]']);
    expect(places(idsUnique, { 'sources/a.yaml': 'sources: [{ id: x }]', 'sources/b.yaml': 'sources: [{ id: x }]' })).toEqual([
      'sources/b.yaml#sources[x]',
    ]);
  });
  test('an id may be used by two things of different kind', () => {
    expect(places(idsUnique, { 'conditions/symptoms.yaml': 'symptoms: [{ id: x }]', 'sources/a.yaml': 'sources: [{ id: x }]' })).toEqual([]);
  });
  test('a medicine and a combination never share an id', () => {
    expect(places(idsUnique, { 'drugs/drugs.csv': 'id\none', 'drugs/combinations.csv': 'id\none' })).toHaveLength(1);
  });
  test('a redirect ends at an id that exists, also in two steps', () => {
    const redirects = (list: string): Record<string, string> => ({ [values]: `{ values: [{ id: new }], redirects: [${list}] }` });
    expect(places(idsUnique, redirects('{ from: old, to: new }, { from: older, to: old }'))).toEqual([]);
    expect(places(idsUnique, redirects('{ from: old, to: gone }'))).toEqual([`${values}#redirects.old`]);
    expect(places(idsUnique, redirects('{ from: a, to: b }, { from: b, to: a }'))).toHaveLength(2);
    expect(places(idsUnique, redirects('{ from: new, to: new }'))).toHaveLength(1);
  });
});

describe('nutrient-places', () => {
  test('the folder is called as its nutrient, the file as its interaction', () => {
    const files = { 'nutrients/exine/nutrient.yaml': 'id: exine', [clash]: 'id: pill' };
    expect(places(nutrientPlaces, files)).toEqual([]);
    expect(places(nutrientPlaces, { ...files, 'nutrients/exine/nutrient.yaml': 'id: examine' })).toHaveLength(1);
    expect(places(nutrientPlaces, { ...files, [clash]: 'id: pills' })).toEqual([`${clash}#id`]);
  });
  test('a folder without its nutrient is caught', () => {
    expect(places(nutrientPlaces, { [clash]: 'id: pill' })).toEqual([`${clash}#`]);
  });
});

describe('sources', () => {
  const book = { 'sources/a.yaml': 'sources: [{ id: known }]' };
  test('a citation of an entry of the bibliography resolves, in data, prose and tables', () => {
    expect(
      places(sourceResolves, {
        ...book,
        [clash]: 'sources: [known]\nnumbers: [{ source: known }]\ngap: { source: null }',
        'nutrients/exine/monograph/nl/01-summary.md': 'Een zin. [@known]',
        'foods/binders.csv': 'food_id,source\nusda:00001,known\nusda:00002,',
      }),
    ).toEqual([]);
  });
  test('a dangling citation is caught wherever it stands', () => {
    expect(places(sourceResolves, { ...book, [clash]: 'sources: [known, lost]' })).toEqual([`${clash}#sources`]);
    expect(places(sourceResolves, { ...book, [clash]: 'numbers: [{ source: lost }]' })).toHaveLength(1);
    expect(places(sourceResolves, { ...book, 'a.md': 'Een zin. [@known; @lost]' })).toEqual(['a.md#@lost']);
    expect(places(sourceResolves, { ...book, 'foods/binders.csv': 'food_id,source\nusda:00001,lost' })).toHaveLength(1);
  });
  test('a source that nothing cites is a notice and no failure', () => {
    const outcome = unusedSource.run(readForChecks(new Map(Object.entries(book))));
    expect(outcome.findings).toMatchObject([{ place: 'sources[known]', notice: true }]);
    expect(places(unusedSource, { ...book, [clash]: 'sources: [known]' })).toEqual([]);
  });
});

describe('review-marks', () => {
  const mark = (review: string, more = ''): Record<string, string> => ({ [clash]: `review: ${review}\n${more}` });
  test('an editor with a date and no professional is a good mark', () => {
    expect(places(reviewMarks, mark('{ editor: 2026-01-31, professional: null }', 'severityStanding: proposal'))).toEqual([]);
  });
  test('a date that does not exist is caught', () => {
    expect(places(reviewMarks, mark('{ editor: 2026-02-31, professional: null }'))).toEqual([`${clash}#review.editor`]);
    expect(places(reviewMarks, mark('{ editor: 2026-01-31, professional: soon }'))).toEqual([`${clash}#review.professional`]);
    expect(places(reviewMarks, mark('{ editor: 2026-01-31 }'))).toEqual([`${clash}#review.professional`]);
  });
  test('nothing is confirmed before a professional has looked', () => {
    expect(
      places(reviewMarks, mark('{ editor: 2026-01-31, professional: null }', 'severityStanding: confirmed')),
    ).toEqual([`${clash}#severityStanding`]);
  });
  test('a text that claims the look of a professional is caught, one that denies it is not', () => {
    const good = '{ editor: 2026-01-31, professional: null }';
    expect(places(reviewMarks, mark(good, 'text: { en: Reviewed by a pharmacist. }'))).toEqual([`${clash}#text.en`]);
    expect(places(reviewMarks, mark(good, 'text: { nl: Dit is nagekeken door een arts. }'))).toHaveLength(1);
    expect(places(reviewMarks, mark(good, 'text: { en: This has not been reviewed by a doctor. }'))).toEqual([]);
  });
});

describe('wanted-words', () => {
  test('a message has both languages with the same holes', () => {
    expect(places(wantedWords, { 'messages/a.yaml': 'x: { en: "{n} mg", nl: "{n} mg." }' })).toEqual([]);
    expect(places(wantedWords, { 'messages/a.yaml': 'x: { en: "{n} mg", nl: "{m} mg" }' })).toEqual(['messages/a.yaml#x']);
    expect(places(wantedWords, { 'label/messages.yaml': 'x: { en: word, nl: "" }' })).toHaveLength(1);
  });
  test('a key stands in one file of messages only', () => {
    const word = 'x: { en: word, nl: woord }';
    expect(places(wantedWords, { 'messages/a.yaml': word, 'messages/b.yaml': word })).toEqual(['messages/b.yaml#x']);
  });
});
