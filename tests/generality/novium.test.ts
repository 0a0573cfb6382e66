import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerTo, at, example, exampleNames } from '../knowledge.ts';
import { root } from '../root.ts';
import { type InstalledCorpus, installCorpus } from './installed-corpus.ts';
import { contentWithBoth, contentWithNoviumAlone, fixture } from './made-up-content.ts';

const profile = join(fixture, 'profile.yaml');
const novium = ['--nutrient', 'novium'];

/** Runs a command that must be answered, and reads its JSON. */
async function json(corpus: InstalledCorpus, ...words: readonly string[]): Promise<unknown> {
  const run = await corpus.run(...words, '--format', 'json');
  expect(run).toMatchObject({ code: 0, err: '' });
  return JSON.parse(run.out);
}

describe.each([
  ['alone', contentWithNoviumAlone, ['novium']],
  ['beside the nutrients that exist', contentWithBoth, ['magnesium', 'novium']],
] as const)('a nutrient that is only content, %s', (_name, makeContent, nutrients) => {
  let corpus: InstalledCorpus;
  beforeAll(() => {
    corpus = installCorpus(makeContent());
  });
  afterAll(() => corpus.remove());

  /** Every command with words that concern the nutrient, and something its text must say. */
  const commands: Readonly<Record<string, { words: () => readonly string[]; says: string }>> = {
    assess: { words: () => ['assess', profile, ...novium], says: 'Novium report' },
    convert: { words: () => ['convert', '500 mg novium sulfate', ...novium], says: '106 – 171 mg' },
    label: { words: () => ['label', 'Novium (as novium oxide) 80 mg', ...novium], says: 'novium-oxide' },
    interactions: { words: () => ['interactions', '--with', 'levothyroxine', ...novium], says: '3 h before' },
    schedule: { words: () => ['schedule', profile, ...novium], says: 'When to take what' },
    search: { words: () => ['search', 'nieuw zout', ...novium], says: 'novium-sulfate' },
    show: { words: () => ['show', 'novium-thyroid-hormones', ...novium], says: 'Keep at least 3 hours' },
    explain: { words: () => ['explain', 'novium-east/ai/48m-up', ...novium], says: 'A study that does not exist' },
    diff: { words: () => ['diff', profile, profile, '--corpus', corpus.corpusFolder, ...novium], says: 'same' },
    content: { words: () => ['content', 'check', '--content', corpus.contentFolder], says: 'All checks passed' },
  };

  test.each(Object.entries(commands))('%s answers', async (_command, { words, says }) => {
    const run = await corpus.run(...words());
    expect(run).toMatchObject({ code: 0, err: '' });
    expect(run.out).toContain(says);
  });

  test('no command is left out here that the help names and that needs a nutrient', async () => {
    const { out } = await corpus.run('--help');
    const named = [...out.slice(out.indexOf('Commands:')).matchAll(/^ {2}([a-z]+)/gm)].map((match) => match[1]);
    expect(named).toContain('assess');
    const elsewhere = ['help', 'serve', 'simulate'];
    expect(named.filter((name = '') => !elsewhere.includes(name) && commands[name] === undefined)).toEqual([]);
  });

  test('a nutrient without a model of the body over time is not simulated, and that is said', async () => {
    const run = await corpus.run('simulate', 'examples/scenarios/nightly-citrate.yaml', ...novium);
    expect(run).toMatchObject({ code: 3, out: '' });
    expect(run.err).toMatch(/novium/i);
    expect(run.err).toMatch(/model/);
  });

  test('the first nutrient of the content is the one that is meant when none is named', async () => {
    expect(corpus.nutrients).toEqual(nutrients);
    expect(at(await json(corpus, 'assess', profile), 'nutrient')).toBe(nutrients[0]);
  });

  test('a woman who eats almonds, bread and milk and takes 80 mg takes in 170 mg of it, with no food counted twice', async () => {
    const answer = await json(corpus, 'assess', profile, ...novium);
    expect(at(answer, 'intake.food')).toMatchObject({ state: 'known', value: 90, unit: 'mg/d' });
    expect(at(answer, 'intake.supplements')).toMatchObject({ state: 'known', value: 80 });
    expect(at(answer, 'intake.total')).toMatchObject({ state: 'known', value: 170 });
    expect(at(answer, 'reference')).toMatchObject({ set: 'novium-east', kind: 'AI', ratio: { value: 1.7 } });
    expect(at(answer, 'references')).toHaveLength(2);
    expect(at(answer, 'upperLevel')).toMatchObject({ limit: { value: 60 }, counted: { value: 80 }, exceeded: true });
  });

  test('without a model its absorption is unknown, and the reason is that there is no model', async () => {
    const answer = await json(corpus, 'assess', profile, ...novium);
    expect(at(answer, 'absorption.perDay')).toMatchObject({ state: 'unknown', missing: ['no model'] });
    expect(at(answer, 'absorption.fraction')).toMatchObject({ state: 'unknown', missing: ['no model'] });
  });

  test('its own rules speak: kidneys, a medicine, a score', async () => {
    const answer = await json(corpus, 'assess', profile, ...novium);
    expect(at(answer, 'contraindications[0]')).toMatchObject({ id: 'novium-kidney', action: 'stop' });
    expect(at(answer, 'interactions[0]')).toMatchObject({
      id: 'novium-thyroid-hormones',
      management: { action: 'separate', gap: { drugBefore: '3 h', drugAfter: '3 h' } },
    });
    expect(at(answer, 'risk.score')).toMatchObject({ id: 'novium-score', range: { low: 0, high: 3 } });
    expect(at(answer, 'verdict.level')).toBe('action');
  });

  test('its report names no other nutrient, in either language, as text and as a page', async () => {
    for (const language of ['en', 'nl']) {
      for (const format of ['text', 'html']) {
        const run = await corpus.run('assess', profile, '--lang', language, '--format', format, ...novium);
        expect(run).toMatchObject({ code: 0, err: '' });
        expect(run.out).toContain('novium');
        expect(run.out.toLowerCase()).not.toMatch(/magnes/);
      }
    }
  });

  test('500 mg of its sulfate is 105.87 mg with five molecules of water and 171.17 mg without', async () => {
    const answer = await json(corpus, 'convert', '500 mg novium sulfate', ...novium);
    expect(at(answer, 'elementalMass.low')).toEqualWithin((500 * 50) / 236.131, { relative: 1e-4 });
    expect(at(answer, 'elementalMass.high')).toEqualWithin((500 * 50) / 146.056, { relative: 1e-4 });
    expect(at(await json(corpus, 'convert', '100 mg novium', '--to', 'meq', ...novium), 'to.value')).toEqualWithin(4, {
      relative: 1e-9,
    });
  });

  test('a nutrient that the content does not hold is refused, with those it does hold', async () => {
    const run = await corpus.run('convert', '1 g novium', '--nutrient', 'unobtainium', '--format', 'json');
    expect(run.code).toBe(2);
    expect(JSON.parse(run.err)).toMatchObject({ code: 'unknown-nutrient', candidates: nutrients });
  });
});

describe('a second nutrient changes nothing for the first', () => {
  let corpus: InstalledCorpus;
  beforeAll(() => {
    corpus = installCorpus(contentWithBoth());
  });
  afterAll(() => corpus.remove());

  test.each(exampleNames)('%s gets the answer that the shipped content gives', async (name) => {
    const file = join(root, 'examples', `${name}.yaml`);
    const answer = await json(corpus, 'assess', file, '--nutrient', 'magnesium');
    const { corpus: _shipped, ...expected } = JSON.parse(JSON.stringify(answerTo(example(name))));
    const { corpus: _both, ...received } = Object(answer);
    expect(received).toEqual(expected);
  });

  test('a profile that names the second nutrient is assessed for it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'elementair-novium-'));
    const file = join(folder, 'profile.yaml');
    writeFileSync(file, `${readFileSync(profile, 'utf8')}nutrient: novium\n`);
    const answer = await json(corpus, 'assess', file);
    rmSync(folder, { recursive: true });
    expect(at(answer, 'nutrient')).toBe('novium');
  });
});
