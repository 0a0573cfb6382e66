import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/report/index.ts';
import { answerTo, example, exampleNames, packs, profileOf, profileWith } from '../knowledge.ts';

function page(input: string | object, language: 'nl' | 'en'): string {
  return renderHtml({
    assessment: answerTo(input, { language }),
    profile: profileOf(input),
    corpus: packs.corpus,
    explain: false,
  });
}

/** Text of a page as a reader sees it. */
const textOf = (html: string): string =>
  html
    .replaceAll(/<style[\s\S]*?<\/style>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ');

describe.each(exampleNames.flatMap((name) => (['nl', 'en'] as const).map((language) => ({ name, language }))))(
  'the page of $name in $language',
  ({ name, language }) => {
    const html = page(example(name), language);

    test('is one self-contained document that loads nothing', () => {
      expect(html).toMatch(/^<!doctype html>/i);
      expect(html).toContain(`<html lang="${language}"`);
      expect(html).not.toMatch(/<script|<link|<iframe|<img|@import|url\(|\bsrc=|javascript:/i);
      for (const tag of ['html', 'head', 'body', 'section', 'table', 'ul', 'ol', 'p', 'svg']) {
        const count = (pattern: RegExp): number => [...html.matchAll(pattern)].length;
        expect(count(new RegExp(`<${tag}[\\s>]`, 'g')), tag).toBe(count(new RegExp(`</${tag}>`, 'g')));
      }
    });

    test('says the verdict, every question, and that no professional has reviewed it', () => {
      const answer = answerTo(example(name), { language });
      const text = textOf(html);
      expect(text).toContain(answer.verdict.text.replaceAll(/\s+/g, ' '));
      for (const question of answer.questions) expect(text).toContain(question.text.replaceAll(/\s+/g, ' '));
      expect(text).toContain(answer.reviewed.text);
      expect(text).not.toMatch(/\{[a-zA-Z]+\}|undefined|NaN|Infinity/);
    });
  },
);

test('what a person typed is shown as text and never run', () => {
  const evil = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const html = page(
    profileWith({
      diet: { foods: [{ food: evil, amount: '30 g' }], water: [{ amount: '1 L', water: evil }] },
      supplements: [{ label: evil }, { name: evil, compound: 'oxide', amount: '100 mg' }],
      medications: [{ name: evil }],
      conditions: [evil, { system: evil, code: evil }],
    }),
    'en',
  );
  expect(html).not.toMatch(/<script|<img/i);
  expect(textOf(html)).toContain('<script>alert(1)</script>');
});

test('a part of the intake that is not known is never drawn as nothing: the key says unknown, or at least how much', () => {
  const input = profileWith({ supplements: [{ compound: 'citrate', amount: '200 mg', basis: 'elemental' }] });
  const key = /<ul class="key">([\s\S]*?)<\/ul>/.exec(page(input, 'nl'))?.[1] ?? '';
  const said = textOf(key);
  expect(said).toContain('supplementen 200');
  for (const part of ['voeding', 'water', 'medicijnen'])
    expect(said).toMatch(new RegExp(`${part} (onbekend|minstens)`));
  expect(textOf(page(input, 'nl'))).toContain('alles samen: minstens 200');
});
