import { describe, expect, it } from 'vitest';
import { demandSameFindings, type Runner } from '../../bench/interaction-peers/same-findings.ts';

function finding(name: string, ...patients: readonly (readonly string[])[]): Runner {
  return { name, checkAll: async () => () => patients };
}

const rules = [{ id: 'quinolones' }, { id: 'iron' }];

describe('same findings', () => {
  it('Engines that find the same in another order or twice agree', async () => {
    const one = finding('one', ['quinolones', 'iron'], []);
    const other = finding('other', ['iron', 'quinolones', 'iron'], []);
    expect(await demandSameFindings([one, other], rules)).toBe(2);
  });

  it('An engine that misses one rule for one patient stops the bench and the patient is named', async () => {
    const one = finding('one', ['iron'], ['quinolones']);
    const other = finding('other', ['iron'], []);
    await expect(demandSameFindings([one, other], rules)).rejects.toThrow(
      /one and other .* Patient 1: \[quinolones\] and \[\]/,
    );
  });

  it('An engine that leaves out the last patient does not agree', async () => {
    const one = finding('one', ['iron', 'quinolones'], []);
    await expect(demandSameFindings([one, finding('other', ['iron', 'quinolones'])], rules)).rejects.toThrow(
      'Patient 1',
    );
  });

  it('Patients that never meet one of the rules prove nothing about it', async () => {
    const one = finding('one', ['iron']);
    await expect(demandSameFindings([one, one], rules)).rejects.toThrow('No drawn patient meets quinolones');
  });
});
