import type { CheckInput, CheckOutcome, ContentCheck, Finding } from './content-check.ts';
import { isRecord } from './place.ts';
import { objectsIn } from './walk.ts';

const sides = [
  { time: 'drugBefore', reason: 'beforeReason' },
  { time: 'drugAfter', reason: 'afterReason' },
] as const;

/** A side that is not stated is not zero: it is written as null with why. */
export const gapSides: ContentCheck = {
  name: 'gap-sides',
  description: 'Every gap has both sides, each a time or null with a reason in both languages; never both.',
  run(input: CheckInput): CheckOutcome {
    const findings: Finding[] = [];
    let checked = 0;
    for (const [path, data] of input.yaml) {
      for (const { place, node, key } of objectsIn(data)) {
        if (key !== 'gaps' && !('drugBefore' in node) && !('drugAfter' in node)) continue;
        checked += 1;
        for (const { time, reason } of sides) {
          const wrong = sideProblem(node[time], node[reason]);
          if (wrong === undefined) continue;
          findings.push({
            path,
            place: `${place}.${time}`,
            wrong,
            remedy: `write a time such as "2 h", or null with ${reason} in both languages`,
          });
        }
      }
    }
    return { checked, findings };
  },
};

function sideProblem(time: unknown, reason: unknown): string | undefined {
  if (time === undefined) return 'this side is missing';
  if (time === null) {
    const both = isRecord(reason) && isText(reason['en']) && isText(reason['nl']);
    return both ? undefined : 'this side has neither a time nor a reason';
  }
  if (reason !== undefined) return 'this side has a time and a reason for having none';
  return undefined;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
