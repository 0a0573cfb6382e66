import { describe, expect, test } from 'vitest';
import { buildLookup } from './build-lookup.ts';
import { find } from './find.ts';
import type { LookupResult, Named } from './named.ts';

const drug = (id: string, ...names: string[]): Named => ({ id, kind: 'drug', names });

/** The id when recognised, else the status. */
function meant(text: string, from: ReturnType<typeof buildLookup>): string {
  const result = find(from, text);
  return result.status === 'recognised' ? result.hit.id : result.status;
}

const ids = (result: LookupResult): string[] => result.candidates.map((candidate) => candidate.id);

/** Pairs of other drugs; the last eleven were taken for one another when all drug names were tried with one left out. */
const LOOK_ALIKES = [
  ['hydroxyzine', 'hydralazine'],
  ['prednison', 'prednisolon'],
  ['clonidine', 'clonazepam'],
  ['losartan', 'valsartan'],
  ['digoxine', 'digitoxine'],
  ['quinine', 'quinidine'],
  ['sulfadiazine', 'sulfasalazine'],
  ['chlorpromazine', 'chlorprocaine'],
  ['clorazepate', 'clonazepam'],
  ['phenobarbital', 'pentobarbital'],
  ['promethazine', 'primethamine'],
  ['trimipramine', 'trimeprazine'],
  ['tocilizumab', 'ticilimumab'],
  ['cloxacilline', 'floxacilline'],
  ['homatropine', 'somatropine'],
  ['cortisone', 'cortisol'],
  ['polymyxine b', 'polymyxine e'],
  ['rifampicine', 'rifamicina'],
] as const;

/** Every text one typing error away. */
function slipsOf(name: string): string[] {
  const slips: string[] = [];
  for (let i = 0; i <= name.length; i++) {
    const [head, tail] = [name.slice(0, i), name.slice(i)];
    slips.push(head + tail.slice(1), head + tail.slice(1, 2) + tail.slice(0, 1) + tail.slice(2));
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') slips.push(head + letter + tail, head + letter + tail.slice(1));
  }
  return slips;
}

describe('drugs that look alike', () => {
  test.each(LOOK_ALIKES)('the exact names %s and %s each mean themselves', (left, right) => {
    const pair = buildLookup([drug('left', left), drug('right', right)]);
    expect([meant(left, pair), meant(right, pair)]).toEqual(['left', 'right']);
  });

  test.each(LOOK_ALIKES)('no slip in %s or %s gives the other drug', (left, right) => {
    const pair = buildLookup([drug('left', left), drug('right', right)]);
    for (const slip of slipsOf(left)) if (slip !== right) expect(meant(slip, pair), slip).not.toBe('right');
    for (const slip of slipsOf(right)) if (slip !== left) expect(meant(slip, pair), slip).not.toBe('left');
  });

  test.each(LOOK_ALIKES)('when only one of %s and %s is known, the other is not taken for it', (left, right) => {
    expect(meant(left, buildLookup([drug('right', right)]))).toBe('unrecognised');
    expect(meant(right, buildLookup([drug('left', left)]))).toBe('unrecognised');
  });

  test('a slip between two drugs is ambiguous and shows both', () => {
    const lookup = buildLookup(LOOK_ALIKES.flat().map((name) => drug(name, name)));
    const result = find(lookup, 'prednisoln');
    expect(result.status).toBe('ambiguous');
    expect(ids(result).sort()).toEqual(['prednisolon', 'prednison']);
    expect(find(lookup, 'hydroxazine').status).toBe('ambiguous');
    expect(ids(find(lookup, 'hydroxazine')).sort()).toEqual(['hydralazine', 'hydroxyzine']);
  });
});
