import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answerTo, example, exampleNames, packs, profileWith } from '../knowledge.ts';
import { root } from '../root.ts';
import { runCli } from '../run-cli.ts';
import { jsonOf, type Served, serve } from './served.ts';

let served: Served;
beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

describe('the API gives the answers of the command line', () => {
  test.each(exampleNames)('%s is assessed over HTTP as in process, to the byte', async (name) => {
    const response = await served.post('/api/v1/assess?lang=nl', parse(example(name)));
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(JSON.stringify(answerTo(example(name), { language: 'nl' })));
  });

  test('a conversion, a label and an interaction are those of the commands', async () => {
    const convert = await served.post('/api/v1/convert', { text: '500 mg magnesium citrate', to: 'mmol' });
    const command = await runCli(['convert', '500 mg magnesium citrate', '--to', 'mmol', '--format', 'json']);
    expect(await convert.json()).toEqual(JSON.parse(command.out));
    const label = await served.post('/api/v1/label', { text: '200 mg magnesium (as citrate)' });
    expect(await label.json()).toEqual(
      JSON.parse((await runCli(['label', '200 mg magnesium (as citrate)', '--format', 'json'])).out),
    );
    const clash = await served.post('/api/v1/interactions', { with: ['ciprofloxacin'], compound: 'citrate' });
    const asked = ['interactions', '--with', 'ciprofloxacin', '--compound', 'citrate', '--format', 'json'];
    expect((await jsonOf(clash))['interactions']).toEqual(JSON.parse((await runCli(asked)).out).interactions);
  });

  test('a day over HTTP is the day of the profile, and `now` asks for the rest of it', async () => {
    const response = await served.post('/api/v1/schedule?now=12:00', parse(example('anna')));
    const { schedule, today } = await jsonOf(response);
    expect(schedule).toEqual(answerTo(example('anna'), { language: 'en' }).schedule);
    expect(today).not.toBeNull();
  });
});

describe('a scenario over HTTP', () => {
  const scenario = (name: string): unknown =>
    parse(readFileSync(join(root, 'examples/scenarios', `${name}.yaml`), 'utf8'));

  test.each([['nightly-citrate'], ['sulfate-by-vein'], ['kidney-failure']])(
    '%s gives the curves of the command line',
    async (name) => {
      const response = await served.post('/api/v1/simulate?lang=nl', scenario(name));
      expect(response.status).toBe(200);
      const run = await runCli(['simulate', `examples/scenarios/${name}.yaml`, '--lang', 'nl', '--format', 'json']);
      expect(await response.json()).toEqual(JSON.parse(run.out));
    },
  );

  test('a dose by vein opens with the words that it is never for dosing', async () => {
    const answer = await served.post('/api/v1/simulate?lang=en', scenario('sulfate-by-vein'));
    const { warnings } = (await answer.json()) as { warnings: { code: string }[] };
    expect(warnings[0]?.code).toBe('never-dosing');
  });

  test('a band has as many people as were asked for', async () => {
    const answer = await served.post('/api/v1/simulate?ensemble=8&seed=3', scenario('sulfate-by-vein'));
    expect(await jsonOf(answer)).toMatchObject({ ensemble: { size: 8, seed: 3 } });
  });

  const adult = { schema: 'elementair/scenario@1', person: { sex: 'female', age: '40 y' } };
  const dose = { compound: 'citrate', amount: '100 mg', at: ['08:00', '12:00', '18:00', '22:00'] };
  test.each([
    ['a child', { ...adult, until: '9 d', person: { sex: 'male', age: '9 y' } }, '', 'outside-body-model'],
    ['two years meal by meal', { ...adult, until: '2 y', mode: 'by-meal' }, '', 'by-meal-not-served'],
    ['twenty people for a month', { ...adult, until: '30 d' }, '?ensemble=20', 'by-meal-not-served'],
    ['twenty-one people', { ...adult, until: '1 d' }, '?ensemble=21', 'too-many'],
    ['one person as a band', { ...adult, until: '1 d' }, '?ensemble=1', 'wrong-format'],
    ['twelve hundred doses', { ...adult, until: '300 d', mode: 'averaged', doses: [dose] }, '', 'too-many'],
    ['ten thousand output times', { ...adult, until: '100 d', every: '10 min' }, '', 'too-many-outputs'],
    ['parameters of its own', { ...adult, until: '1 d', parameters: { Vc: 10 } }, '', 'parameters-not-served'],
    ['an unknown field', { ...adult, until: '1 d', dosis: [] }, '', 'unknown-key'],
    ['a list', [], '', 'not-a-scenario'],
  ])('%s is refused with a problem document', async (_, body, asked, code) => {
    const response = await served.post(`/api/v1/simulate${asked}`, body);
    expect(await jsonOf(response)).toMatchObject({ code, status: 422 });
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });
});

describe('what is known', () => {
  test('a food that was not measured has content null and never zero', async () => {
    const response = await served.get('/api/v1/foods?q=water%20fles&limit=50');
    const { hits } = (await response.json()) as { hits: { content: { value: number } | null }[] };
    expect(hits.length).toBeGreaterThan(0);
    for (const hit of hits) expect(hit.content === null || hit.content.value >= 0).toBe(true);
  });

  test('a brand of a medicine is found', async () => {
    const { hits } = (await (await served.get('/api/v1/drugs?q=nexium')).json()) as { hits: { name: string }[] };
    expect(hits[0]?.name.toLowerCase()).toContain('nexium');
  });

  test.each([['compounds'], ['indications'], ['claims'], ['sources']])('%s are listed whole', async (name) => {
    const list = (await jsonOf(await served.get(`/api/v1/${name}`)))[name];
    const [content] = packs.corpus.nutrients;
    const expected = {
      compounds: content?.compounds,
      indications: content?.indications,
      sources: packs.corpus.sources,
    }[name];
    expect(list).toHaveLength(expected?.length ?? 219);
  });

  test('the monograph comes in the language asked for', async () => {
    const [content] = packs.corpus.nutrients;
    const response = await served.get(`/api/v1/monographs/${content?.nutrient.id}?lang=nl`);
    const { sections } = (await response.json()) as { sections: { section: string; markdown: string }[] };
    expect(sections[0]?.markdown).toContain('# In het kort');
  });

  test('the OpenAPI document is of version 3.1 and names every call of the contract that this version answers', async () => {
    const document = await jsonOf(await served.get('/api/openapi.json'));
    expect(document['openapi']).toBe('3.1.0');
    const calls =
      'assess convert label interactions schedule simulate foods drugs compounds indications claims sources'.split(' ');
    const paths = [...calls.map((name) => `/api/v1/${name}`), '/api/v1/monographs/{nutrient}'];
    expect(Object.keys(Object(document['paths'])).sort()).toEqual(paths.sort());
    const text = JSON.stringify(document);
    for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) {
      expect(Object(document['components']).schemas).toHaveProperty(name ?? '');
    }
  });
});

describe('words', () => {
  test.each([
    ['nl-NL,nl;q=0.9,en;q=0.8', 'nl'],
    ['en-GB,nl;q=0.5', 'en'],
    ['de', 'en'],
    ['nl;q=0, en', 'en'],
  ])('a reader whose browser asks for %s gets %s', async (header, language) => {
    const response = await served.post('/api/v1/assess', profileWith({}), { 'accept-language': header });
    expect((await jsonOf(response))['language']).toBe(language);
  });
});
