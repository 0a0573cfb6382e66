import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { depletionFileSchema } from './depletion.ts';
import type { Gap } from './gap.ts';
import { type Interaction, type InteractionRule, interactionSchema } from './interaction.ts';
import { ruledOutFileSchema } from './ruled-out.ts';

const root = join(import.meta.dirname, '../../..');
const nutrient = join(root, 'content/nutrients/magnesium');
const folder = join(nutrient, 'interactions');

const read = (path: string): unknown => parse(readFileSync(path, 'utf8'));
const files = readdirSync(folder);
const interactions: Interaction[] = files.map((file) => interactionSchema.parse(read(join(folder, file))));
const ruledOut = ruledOutFileSchema.parse(read(join(nutrient, 'ruled-out.yaml')));
const depletion = depletionFileSchema.parse(read(join(nutrient, 'depletion.yaml')));
const everything: readonly unknown[] = [...interactions, ...ruledOut, ...depletion];

function row(id: string): Interaction {
  const found = interactions.find((interaction) => interaction.id === id);
  if (found === undefined) throw new Error(`no interaction ${id}`);
  return found;
}

/** Gaps a rule may choose from: its own and its members', without those kept for the record only. */
function usableGaps(interaction: Interaction, rule: InteractionRule): Gap[] {
  return [...rule.gaps, ...interaction.members.flatMap((member) => member.gaps ?? [])].filter(
    (gap) => gap.notUsed === undefined,
  );
}

/** Every bilingual text below a value, with its place. */
function texts(value: unknown, place: string): { place: string; en: string; nl: string }[] {
  if (typeof value !== 'object' || value === null) return [];
  const parts = Object.entries(value).flatMap(([key, part]) => texts(part, `${place}.${key}`));
  if ('en' in value && 'nl' in value && typeof value.en === 'string' && typeof value.nl === 'string') {
    return [{ place, en: value.en, nl: value.nl }, ...parts];
  }
  return parts;
}

/** The numbers of a text, sorted; in Dutch a comma between digits is a decimal comma. */
function numbersOf(text: string, language: 'en' | 'nl'): string[] {
  const plain = language === 'nl' ? text.replace(/(\d),(\d)/g, '$1.$2') : text;
  return (plain.match(/\d+(\.\d+)?/g) ?? []).sort();
}

function pairs(gaps: readonly Gap[]): string[] {
  return gaps.map((gap) => `${gap.drugBefore ?? '-'} / ${gap.drugAfter ?? '-'}`);
}

describe('interaction content', () => {
  it('There are 87 interactions, 28 negatives and 24 depletion rows, each id once', () => {
    expect([interactions.length, ruledOut.length, depletion.length]).toEqual([87, 28, 24]);
    const ids = [...interactions, ...ruledOut, ...depletion].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('A file carries the id of its interaction', () => {
    expect(files.map((file) => file.replace(/\.yaml$/, ''))).toEqual(interactions.map((one) => one.id));
  });

  it('Every cited source is in the bibliography', () => {
    const bibliography = readFileSync(join(root, 'content/sources/bibliography.yaml'), 'utf8');
    const known = new Set([...bibliography.matchAll(/^ +- id: "?([^"\s]+)"?$/gm)].map((match) => match[1]));
    expect(known.size).toBeGreaterThan(100);
    const cited = JSON.stringify(everything).matchAll(/"source":"([^"]+)"|"sources":\[([^\]]*)\]/g);
    const ids = [...cited].flatMap((match) => match[1] ?? JSON.parse(`[${match[2]}]`));
    expect(ids.filter((id) => !known.has(id))).toEqual([]);
  });

  it('English and Dutch give the same numbers', () => {
    const all = everything.flatMap((one) => texts(one, (one as { id: string }).id));
    const different = all.filter(({ en, nl }) => numbersOf(en, 'en').join() !== numbersOf(nl, 'nl').join());
    expect(all.length).toBeGreaterThan(1000);
    expect(different.map(({ place, en, nl }) => `${place}: ${en} | ${nl}`)).toEqual([]);
  });

  it('A person is told what to do in at most two sentences', () => {
    const all = interactions.flatMap((one) => [
      ...one.rules.map((rule) => rule.text),
      ...one.members.flatMap((member) => member.text ?? []),
    ]);
    const long = [...all, ...ruledOut.map((one) => one.text)].filter(({ en, nl }) =>
      [en, nl].some((text) => (text.match(/[.?!](\s|$)/g) ?? []).length > 2),
    );
    expect(long).toEqual([]);
  });

  it('No sentence for a person is longer than twenty words', () => {
    const all = [
      ...interactions.flatMap((one) => one.rules.map((rule) => rule.text)),
      ...ruledOut.map((one) => one.text),
    ];
    const sentences = all.flatMap(({ en, nl }) => [en, nl]).flatMap((text) => text.split(/(?<=[.?!])\s/));
    expect(sentences.filter((sentence) => sentence.split(/\s+/).length > 20)).toEqual([]);
  });
});

describe('gap directions', () => {
  it.each([
    ['cabotegravir', '4 h / 2 h'],
    ['rilpivirine', '4 h / 2 h'],
    ['dolutegravir', '2 h / 6 h'],
    ['erlotinib', '2 h / 4 h'],
    ['atazanavir', '2 h / 1 h'],
  ])('%s is taken before / after magnesium by %s and never the other way round', (id, pair) => {
    const rule = row(id).rules[0];
    const usable = rule?.gaps.filter((gap) => gap.notUsed === undefined) ?? [];
    expect(new Set(pairs(usable))).toEqual(new Set([pair]));
  });

  it('The reversed pair of the cabotegravir preprint is kept and never used', () => {
    const reversed = row('cabotegravir').rules[0]?.gaps.filter((gap) => gap.drugBefore === '2 h') ?? [];
    expect(reversed.map((gap) => gap.notUsed !== undefined)).toEqual([true]);
  });

  it('Moxifloxacin needs 4 h before and 8 h after, longer than its class', () => {
    const moxifloxacin = row('quinolones').members.find((member) => member.atc === 'J01MA14');
    expect(pairs(moxifloxacin?.gaps?.filter((gap) => gap.status === 'seen') ?? [])).toEqual(['4 h / 8 h']);
  });

  it('The raltegravir rule of 2 h ends in the year in which "avoid" begins', () => {
    const [now, earlier] = row('raltegravir').rules;
    expect([now?.validFrom, now?.supersedes, now?.management.action]).toEqual(['2015', 'raltegravir/spaced', 'avoid']);
    expect([earlier?.validFrom, earlier?.validUntil, ...pairs(earlier?.gaps ?? [])]).toEqual([
      '2014',
      '2015',
      '2 h / 2 h',
    ]);
  });

  it('The hours in the words for the person are a stated pair, and no seen pair of equal sides is longer', () => {
    for (const interaction of interactions) {
      for (const rule of interaction.rules.filter((one) => one.management.action === 'separate')) {
        const gaps = usableGaps(interaction, rule);
        const sides = /(\d+) hours? before or (\d+) hours? after/.exec(rule.text.en);
        const between = /at least (\d+) hours? between/.exec(rule.text.en);
        if (sides !== null) expect(pairs(gaps), rule.id).toContain(`${sides[1]} h / ${sides[2]} h`);
        if (between === null) continue;
        expect(pairs(gaps), rule.id).toContain(`${between[1]} h / ${between[1]} h`);
        const hours = gaps.filter((gap) => gap.status === 'seen').flatMap((gap) => [gap.drugBefore, gap.drugAfter]);
        const longest = Math.max(
          0,
          ...hours.map((time) => (time?.endsWith(' h') === true ? Number.parseFloat(time) : 0)),
        );
        expect(Number(between[1]), rule.id).toBeGreaterThanOrEqual(longest);
      }
    }
  });
});

describe('scopes', () => {
  it('Integrase inhibitors are matched inside combinations', () => {
    const codes = ['dolutegravir', 'bictegravir', 'elvitegravir', 'raltegravir', 'rilpivirine'].map((id) =>
      row(id).members.some((member) => member.atc.startsWith('J05AR')),
    );
    expect(codes).toEqual([true, true, true, true, true]);
  });

  it('Binding and stomach rules hold for medicines taken by mouth only', () => {
    const wrong = interactions
      .filter((one) => ['chelation', 'adsorption', 'binding', 'gastric-ph'].includes(one.mechanism.id))
      .flatMap((one) => one.rules)
      .filter((rule) => rule.management.action === 'separate' && rule.drugRoutes?.join() !== 'oral');
    expect(wrong.map((rule) => rule.id)).toEqual([]);
  });

  it('A rule for magnesium by vein is hospital information', () => {
    const rules = interactions.flatMap((one) => one.rules).filter((rule) => rule.nutrientRoute === 'parenteral');
    expect(rules.length).toBe(8);
    expect(rules.filter((rule) => rule.setting !== 'hospital')).toEqual([]);
  });

  it('Esomeprazole, whose salt may be magnesium, is never a source of magnesium', () => {
    const members = [...interactions, ...depletion].flatMap((one) =>
      one.members.filter((member) => member.atc === 'A02BC05'),
    );
    expect(members.map((member) => member.notASource)).toEqual([true, true]);
  });

  it('Digoxin, aminoglycosides and diuretics deplete and interact', () => {
    const links = depletion.flatMap((one) => one.interactions);
    for (const id of ['digoxin', 'aminoglycosides', 'loop_thiazide']) expect(links).toContain(id);
    for (const id of links) expect(row(id).id).toBe(id);
  });

  it('Old low-evidence listings inform and do not ask for a change', () => {
    for (const id of ['smpc_listed_low', 'nitrofurantoin']) expect(row(id).rules[0]?.management.action).toBe('inform');
  });

  it('A code that is also ruled out differs in form, route or mechanism', () => {
    const negatives = ruledOut.filter((one) => one.status === 'seen');
    for (const interaction of interactions) {
      for (const member of interaction.members) {
        const clash = negatives.filter((one) => one.members.some((other) => other.atc === member.atc));
        for (const negative of clash) {
          const other = negative.members.find((one) => one.atc === member.atc);
          const forms =
            other?.forms !== undefined && member.forms?.some((form) => other.forms?.includes(form)) === false;
          const parenteral = interaction.rules.every((rule) => rule.nutrientRoute === 'parenteral');
          expect(forms || parenteral, `${interaction.id} against ${negative.id}`).toBe(true);
        }
      }
    }
  });
});
