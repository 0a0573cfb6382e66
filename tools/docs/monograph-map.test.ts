import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeMonographMap, marksOf } from './monograph-map.ts';

const root = join(import.meta.dirname, '../..');

describe('the map from claims to the monograph', () => {
  it('gives a claim the nearest heading above it', () => {
    const marks = marksOf('03-x.md', '# Needs\n\nOne. {C001}\n\n## Adults\n\nTwo. [@a] {C002 C003}\n');
    expect(marks).toEqual([
      { claim: 'C001', file: '03-x.md', heading: 'Needs' },
      { claim: 'C002', file: '03-x.md', heading: 'Adults' },
      { claim: 'C003', file: '03-x.md', heading: 'Adults' },
    ]);
  });

  it('names a claim once a heading and again under another heading', () => {
    const marks = marksOf('x.md', '# A\na {C001}\nb {C001}\n# B\nc {C001}\n');
    expect(marks.map((mark) => mark.heading)).toEqual(['A', 'B']);
  });

  it('docs/monograph-map.md is what the content gives today', () => {
    const written = readFileSync(join(root, 'docs/monograph-map.md'), 'utf8');
    const made = makeMonographMap(join(root, 'content/nutrients/magnesium'), 'magnesium');
    expect(written === made, 'run: node tools/docs/make-monograph-map.ts').toBe(true);
  });

  it('leaves no claim without a place in either language', () => {
    const made = makeMonographMap(join(root, 'content/nutrients/magnesium'), 'magnesium');
    expect(made).toContain('Claims: 219. Without a place in one of the languages: 0.');
  });
});
