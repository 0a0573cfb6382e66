import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packs } from '../../../tests/knowledge.ts';
import { root } from '../../../tests/root.ts';
import { hasWords, say } from './say.ts';

const { messages } = packs.corpus;
const words = { greeting: { en: 'Hello {name}, {name}', nl: 'Dag {name}' } };

/** Every TypeScript source of a folder, tests left out. */
function sources(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => readFileSync(join(root, folder, path), 'utf8'));
}

const found = (folder: string, pattern: RegExp): readonly string[] =>
  [...new Set(sources(folder).flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')))].sort();

describe('words by key', () => {
  test('places are filled wherever they stand', () => {
    expect(say(words, 'en', 'greeting', { name: 'Anna' })).toBe('Hello Anna, Anna');
    expect(say(words, 'nl', 'greeting', { name: 'Anna' })).toBe('Dag Anna');
  });

  test('a value that looks like a place is not filled again', () => {
    expect(say(words, 'nl', 'greeting', { name: '{name} $& $1' })).toBe('Dag {name} $& $1');
  });

  test('a place without a value stays to be seen', () => {
    expect(say(words, 'nl', 'greeting')).toBe('Dag {name}');
  });

  test('a key without words is a defect, names of every object included', () => {
    expect(() => say(words, 'nl', 'nothing')).toThrow(/no words/);
    expect(() => say(words, 'nl', 'constructor')).toThrow(/no words/);
    expect(hasWords(words, 'constructor')).toBe(false);
    expect(hasWords(words, 'greeting')).toBe(true);
  });
});

describe('the words of the content', () => {
  test.each(Object.entries(messages))('%s says the same in both languages', (_, { en, nl }) => {
    const places = (text: string): readonly string[] => [...new Set(text.match(/\{[A-Za-z]+\}/g))].sort();
    expect(en.trim()).not.toBe('');
    expect(nl.trim()).not.toBe('');
    expect(places(nl)).toEqual(places(en));
  });

  test('every problem of a profile has words', () => {
    const codes = [
      ...found('src/profile', /refuse\(\s*'([a-z0-9-]+)'/g),
      ...found('src/quantity', /refuseQuantity\(\s*'([a-z0-9-]+)'/g),
      ...found('src/cli', /code: '([a-z0-9-]+)', path/g),
      ...found('src/assess', /code: '([a-z0-9-]+)', path/g),
    ];
    expect(codes.length).toBeGreaterThan(30);
    // A program without its content cannot look up words: the command line says that one by itself.
    expect(codes.filter((code) => !hasWords(messages, code))).toEqual(['corpus-missing']);
  });

  test('every question has words', () => {
    const ids = found('src/assess', /\bask\(\s*session,\s*'([a-z0-9-]+)'/g);
    expect(ids.length).toBeGreaterThan(10);
    expect(ids.filter((id) => !hasWords(messages, `question.${id}`))).toEqual([]);
  });

  test('every verdict sentence has words', () => {
    const keys = found('src/assess', /'(verdict\.[a-z-]+)'/g);
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter((key) => !hasWords(messages, key))).toEqual([]);
  });
});
