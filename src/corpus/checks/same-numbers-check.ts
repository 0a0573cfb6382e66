import type { CheckInput, CheckOutcome, ContentCheck, Finding } from './content-check.ts';
import { type ProsePart, partsOf, plainProse, twinProse } from './prose.ts';
import { hasSameNumbers, numbersIn } from './same-numbers.ts';
import { objectsIn } from './walk.ts';

/** Both languages carry the same numbers, text by text and heading by heading. */
export const sameNumbers: ContentCheck = {
  name: 'same-numbers',
  description: 'Dutch and English carry the same numbers: every text, and the prose heading by heading.',
  run(input: CheckInput): CheckOutcome {
    const texts = [...bilingualTexts(input)];
    const parts = twinProse(input).flatMap(({ path, en, nl }) => pairParts(path, en, nl));
    const findings = [...texts, ...parts].filter((pair) => !hasSameNumbers(pair)).map(finding);
    return { checked: texts.length + parts.length, findings };
  },
};

interface Pair {
  readonly path: string;
  readonly place: string;
  readonly en: string;
  readonly nl: string;
}

function* bilingualTexts(input: CheckInput): Generator<Pair> {
  for (const [path, data] of input.yaml) {
    for (const { place, node } of objectsIn(data)) {
      const { en, nl } = node;
      if (typeof en === 'string' && typeof nl === 'string') yield { path, place, en, nl };
    }
  }
}

/** Parts are paired by order; a part without a twin is compared with nothing, so that its numbers show. */
function pairParts(path: string, en: string, nl: string): readonly Pair[] {
  const [english, dutch] = [partsOf(en), partsOf(nl)];
  const length = Math.max(english.length, dutch.length);
  return Array.from({ length }, (_, index) => ({
    path,
    place: dutch[index]?.slug ?? english[index]?.slug ?? '',
    en: numbersOnly(english[index]),
    nl: numbersOnly(dutch[index]),
  }));
}

function numbersOnly(part: ProsePart | undefined): string {
  return part === undefined ? '' : plainProse(part.text);
}

function finding({ path, place, en, nl }: Pair): Finding {
  const [english, dutch] = [numbersIn(en, 'en'), numbersIn(nl, 'nl')];
  const only = (some: readonly string[], others: readonly string[]): string =>
    some.filter((number, index) => count(some.slice(0, index + 1), number) > count(others, number)).join(' ') || 'none';
  return {
    path,
    place,
    wrong: `only in English: ${only(english, dutch)}; only in Dutch: ${only(dutch, english)}`,
    remedy: 'let both languages say the same numbers, with a decimal comma in Dutch',
  };
}

function count(numbers: readonly string[], wanted: string): number {
  return numbers.filter((number) => number === wanted).length;
}
