import { describe, expect, test } from 'vitest';
import { plainStyle, renderText } from '../../src/report/index.ts';
import { answerTo, example, exampleNames, packs, profileOf } from '../knowledge.ts';

const cases = exampleNames.flatMap((name) => (['nl', 'en'] as const).map((language) => ({ name, language })));

function report(name: (typeof exampleNames)[number], language: 'nl' | 'en', explain = false): string {
  const assessment = answerTo(example(name), { language });
  return renderText({ assessment, profile: profileOf(example(name)), corpus: packs.corpus, explain }, plainStyle);
}

const words = {
  nl: {
    sources: 'Bronnen',
    informs: 'Dit informeert; het schrijft niets voor.',
    reviewed: 'Nog geen arts, apotheker of diëtist',
  },
  en: {
    sources: 'Sources',
    informs: 'This informs; it does not prescribe.',
    reviewed: 'No doctor, pharmacist or dietitian',
  },
};

describe.each(cases)('the printed report of $name in $language', ({ name, language }) => {
  const text = report(name, language);
  const lines = text.split('\n');
  const { verdict } = answerTo(example(name), { language });

  test('fits 80 columns, explained or not', () => {
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(
      report(name, language, true)
        .split('\n')
        .filter((line) => line.length > 80),
    ).toEqual([]);
  });

  test('opens with the verdict, under a title and the person', () => {
    const label = packs.corpus.messages[`report.level.${verdict.level}`]?.[language];
    expect(lines.slice(0, 5).join('\n')).toContain(label);
    const flat = text.replaceAll(/\s+/g, ' ');
    expect(flat.indexOf(verdict.text)).toBeLessThan(600);
    expect(flat).toContain(verdict.text);
    for (const sentence of verdict.because) expect(flat).toContain(sentence);
  });

  test('ends with its sources and with who stands behind it', () => {
    const { sources, informs, reviewed } = words[language];
    const place = (part: string): number => text.lastIndexOf(part);
    expect(place(`\n${sources}\n`)).toBeGreaterThan(text.length / 3);
    expect(place(informs)).toBeGreaterThan(place(`\n${sources}\n`));
    expect(place(reviewed)).toBeGreaterThan(place(informs));
    expect(lines.slice(-8).join('\n')).toContain(reviewed);
  });

  test('numbers its sources from one on without a gap', () => {
    const numbers = [...text.slice(text.lastIndexOf(`\n${words[language].sources}\n`)).matchAll(/^ {0,2}(\d+)\. /gm)];
    expect(numbers.map((match) => Number(match[1]))).toEqual(numbers.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(0);
  });

  test('has no unfilled place, no missing value and no decimal sign of the other language', () => {
    expect(text).not.toMatch(/\{[a-zA-Z]+\}|undefined|NaN|Infinity|null/);
    const figures = text
      .slice(0, text.lastIndexOf(`\n${words[language].sources}\n`))
      .split('\n')
      .slice(2);
    const ownNames = answerTo(example(name), { language }).coverage.map((entry) => entry.name);
    const other = language === 'nl' ? /(?<![\d./-])\d+\.\d+(?![\d./-])/ : /(?<![\d,])\d+,\d+(?![\d,])/;
    // Groups of three digits are thousands of this language: `13.197 mensen`, `13,197 people`. `0.125` is a decimal of the other.
    const thousands =
      language === 'nl'
        ? /(?<![\d.])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.])/g
        : /(?<![\d,])[1-9]\d{0,2}(?:,\d{3})+(?![\d,])/g;
    const strange = figures.filter(
      (line) => other.test(line.replaceAll(thousands, '')) && !ownNames.some((one) => line.includes(one.slice(0, 20))),
    );
    expect(strange).toEqual([]);
  });

  test('every section that the answer has something for is there, and names every question', () => {
    const answer = answerTo(example(name), { language });
    const flat = text.replaceAll(/\s+/g, ' ');
    for (const question of answer.questions) expect(flat).toContain(question.text.replaceAll(/\s+/g, ' '));
    for (const rule of answer.contraindications) expect(flat).toContain(rule.text);
  });
});

test('Dutch and English give the same numbers', () => {
  for (const name of exampleNames) {
    const [dutch, english] = (['nl', 'en'] as const).map((language) => {
      const { intake, absorption, reference, upperLevel, upperLevels, findings, verdict } = answerTo(example(name), {
        language,
      });
      return JSON.parse(
        JSON.stringify({
          sums: { ...intake, entries: [] },
          absorption,
          reference,
          limit: [upperLevel, ...upperLevels].map((one) => (one.limit.state === 'known' ? one.limit.value : null)),
          findings,
          level: verdict.level,
        }),
      ) as unknown;
    });
    expect(dutch).toEqual(english);
  }
});
