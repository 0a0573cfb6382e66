import type { CheckInput, CheckOutcome, ContentCheck, Finding } from './content-check.ts';
import { doubtDemands } from './doubt-demands.ts';
import { objectsIn, within } from './walk.ts';

/** Doubt may only make an answer stricter. See docs/methods/content-checks.md for each demand. */
export const doubtRule: ContentCheck = {
  name: 'doubt-rule',
  description:
    'An unverified fact never permits, raises a dose, shortens a gap, lowers a severity or supports a benefit.',
  run(input: CheckInput): CheckOutcome {
    const findings: Finding[] = [];
    let checked = 0;
    for (const [path, data] of input.yaml) {
      const demands = doubtDemands.filter((demand) => demand.path.test(path));
      if (demands.length === 0) continue;
      for (const { place, node, key } of objectsIn(Array.isArray(data) ? { rows: data } : data)) {
        for (const demand of demands) {
          if (demand.inside !== key) continue;
          checked += 1;
          const fault = demand.fault(node, data);
          if (fault === undefined) continue;
          const here = Array.isArray(data) ? place.replace(/^rows/, '') : place;
          findings.push({ path, place: within(here, fault.field), wrong: fault.wrong, remedy: fault.remedy });
        }
      }
    }
    return { checked, findings };
  },
};
