import type { CheckInput, CheckOutcome, ContentCheck } from './content-check.ts';
import { objectsIn } from './walk.ts';

/** A limit is never compared with total intake, a requirement never with the non-food part alone. */
export const limitsBasis: ContentCheck = {
  name: 'limits-basis',
  description: 'An upper level counts the non-food part only, every other reference value the total.',
  run(input: CheckInput): CheckOutcome {
    const rows = [...input.yaml]
      .filter(([path]) => path.endsWith('/reference-values.yaml'))
      .flatMap(([path, data]) => [...objectsIn(data)].map((met) => ({ path, ...met })))
      .filter(({ key, node }) => key === 'values' && typeof node['kind'] === 'string');
    const findings = rows
      .filter(({ node }) => node['basis'] !== (node['kind'] === 'UL' ? 'non-food' : 'total'))
      .map(({ path, place, node }) => ({
        path,
        place: `${place}.basis`,
        wrong: `a row of kind ${String(node['kind'])} has the basis ${String(node['basis'])}`,
        remedy: 'write non-food for an upper level and total for everything else',
      }));
    return { checked: rows.length, findings };
  },
};
