import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseSubset } from '../../bench/interaction-peers/choose-subset.ts';
import type { PeerRule } from '../../bench/interaction-peers/peer-rule.ts';
import { peerRules } from '../../bench/interaction-peers/peer-rules.ts';
import { writePeerFiles } from '../../bench/interaction-peers/publish/peer-files.ts';
import { knowledge } from '../knowledge.ts';
import { root } from '../root.ts';

const [content] = knowledge.corpus.nutrients;
if (content === undefined) throw new Error('the content has no nutrient');
const rules = peerRules(chooseSubset(content));

function ruleOf(id: string): PeerRule {
  const rule = rules.find((one) => one.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

describe('rules published for the peers of the interaction check', () => {
  it('The published rules are those of the content; else run node tools/peers/make-peer-rules.ts', () => {
    for (const [name, expected] of writePeerFiles(rules)) {
      expect(readFileSync(join(root, 'bench/peers', name), 'utf8') === expected, name).toBe(true);
    }
  });

  it('A quinolone binds by mouth only, and one whose route nobody stated counts as taken by mouth', () => {
    const { codes, routes, source } = ruleOf('quinolones');
    expect(codes).toContain('J01MA02');
    expect(routes).toEqual(['oral', 'unstated']);
    expect(source?.routes).toEqual(['oral']);
    expect(source?.compounds).toBeUndefined();
  });

  it('Antacids in a reduced kidney function hold below 60 or on dialysis', () => {
    expect(ruleOf('antacids/kidney').kidney).toEqual({
      egfrBelow: 60,
      orDialysis: true,
      onDialysis: false,
      reducedBelow: 60,
    });
  });

  it('A rule that was replaced is no rule of today, and rules about food or other nutrients are not compared', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).not.toContain('raltegravir/spaced');
    expect(ids).not.toContain('iron');
    expect(ids).not.toContain('phytate');
    expect(ids.length).toBeGreaterThan(0.8 * content.interactions.reduce((sum, row) => sum + row.rules.length, 0));
  });
});
