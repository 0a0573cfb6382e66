import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildLookup } from './build-lookup.ts';
import { find } from './find.ts';
import { foldText, joinFolded } from './fold.ts';
import type { Named } from './named.ts';
import { search } from './search.ts';
import { stemWord } from './stem-word.ts';

const word = fc.string({ unit: fc.constantFrom(...'abcdeinorst'), minLength: 2, maxLength: 12 });
const nameText = fc
  .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom(' ', ', ', '-'))
  .map(([words, between]) => words.join(between));
const namesOf = fc.array(fc.oneof(nameText, fc.string({ minLength: 1, maxLength: 30 })), {
  minLength: 1,
  maxLength: 4,
});
const corpus = fc
  .array(fc.record({ kind: fc.constantFrom('food', 'drug'), names: namesOf }), { minLength: 1, maxLength: 12 })
  .map((entries): Named[] => entries.map((entry, i) => ({ ...entry, id: `entry-${i}` })));

const joined = (text: string): string => joinFolded(foldText(text));

test('finding and searching never throw, whatever the names and the text', () => {
  fc.assert(
    fc.property(corpus, fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), nameText), (entries, text) => {
      const lookup = buildLookup(entries);
      find(lookup, text);
      search(lookup, text);
    }),
    { numRuns: 300 },
  );
});

test('every name of an entry means that entry, unless another has the same name', () => {
  fc.assert(
    fc.property(corpus, (entries) => {
      const lookup = buildLookup(entries);
      for (const entry of entries) {
        for (const name of entry.names) {
          if (foldText(name) === '') continue;
          const same = entries.filter((other) =>
            [...other.names, other.id].some((text) => foldText(text) === foldText(name)),
          );
          const result = find(lookup, name, { limit: 20 });
          expect(result.status).toBe(same.length > 1 ? 'ambiguous' : 'recognised');
          expect(result.candidates.map((candidate) => candidate.id).sort()).toEqual(
            expect.arrayContaining(same.map((other) => other.id)),
          );
          expect(result.candidates[0]?.score).toBe(1);
        }
      }
    }),
    { numRuns: 200 },
  );
});

/** One typing error at a place of the text. */
function slip(text: string, at: number, kind: number, letter: string): string {
  const place = at % text.length;
  const [head, tail] = [text.slice(0, place), text.slice(place)];
  if (kind === 0) return head + letter + tail;
  if (kind === 1) return head + tail.slice(1);
  if (kind === 2) return head + letter + tail.slice(1);
  return head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2);
}

const longName = fc.string({ unit: fc.constantFrom(...'abcdeinorst'), minLength: 10, maxLength: 16 });

test('one slip in a long name finds it or cannot tell, and no other scores above it, unless the slip spells another name or its plural', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(longName, { minLength: 1, maxLength: 8 }),
      fc.nat(),
      fc.nat({ max: 3 }),
      fc.constantFrom(...'abcdeinorst'),
      fc.array(fc.tuple(fc.nat(), fc.nat({ max: 3 }), fc.constantFrom(...'abcdeinorst')), { maxLength: 3 }),
      (names, at, kind, letter, siblings) => {
        const truth = names[0] ?? '';
        const alike = siblings.map(([place, how, other]) =>
          slip(slip(truth, place, how, other), place + 4, how, letter),
        );
        const all = [...new Set([...names, ...alike])];
        const text = slip(truth, at, kind, letter);
        if (all.some((name) => name !== truth && stemWord(joined(name)) === stemWord(joined(text)))) return;
        const lookup = buildLookup(all.map((name, i) => ({ id: `entry-${i}`, kind: 'drug', names: [name] })));
        const result = find(lookup, text, { limit: 20 });
        if (result.status === 'recognised') expect(result.hit.name).toBe(truth);
        const own = result.candidates.find((candidate) => candidate.name === truth);
        if (own) expect(result.candidates[0]?.score).toBe(own.score);
        if (result.status === 'ambiguous') expect(own).toBeDefined();
      },
    ),
    { numRuns: 2000 },
  );
});

test('equal arguments give equal answers, asked in whatever order', () => {
  fc.assert(
    fc.property(corpus, fc.array(nameText, { maxLength: 5 }), (entries, texts) => {
      const first = buildLookup(entries);
      const second = buildLookup(entries);
      const forward = texts.map((text) => find(first, text));
      const backward = [...texts].reverse().map((text) => find(second, text));
      expect(backward.reverse()).toEqual(forward);
    }),
    { numRuns: 100 },
  );
});
