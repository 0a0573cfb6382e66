import { checkCompoundForm } from '../compounds/index.ts';
import type { CheckInput, CheckOutcome, ContentCheck, Finding } from './content-check.ts';
import { contentKinds } from './content-kinds.ts';
import { documentsOf, nutrientFolder } from './documents.ts';

/** The stated chemistry follows from the formula and the atomic weights. */
export const molarMass: ContentCheck = {
  name: 'molar-mass',
  description: 'Each formula gives the stated molar mass and share of the element; the element has its atomic weight.',
  run(input: CheckInput): CheckOutcome {
    const weights = documentsOf(input, contentKinds.atomicWeights)[0]?.value;
    const compounds = documentsOf(input, contentKinds.compounds);
    const findings: Finding[] = [];
    let checked = 0;
    for (const { path, value: nutrient } of documentsOf(input, contentKinds.nutrient)) {
      checked += 1;
      const weight = weights?.weights[nutrient.symbol];
      if (weight === undefined || weight !== Number.parseFloat(nutrient.molarMass)) {
        findings.push(fault(path, 'molarMass', `${nutrient.molarMass} is not the atomic weight ${String(weight)}`));
      }
      const own = compounds.find((document) => nutrientFolder(document.path) === nutrientFolder(path));
      for (const family of own?.value.compounds ?? []) {
        for (const form of family.forms) {
          checked += 1;
          const faults =
            weights === undefined ? ['no atomic weights'] : checkCompoundForm(form, nutrient.symbol, weights);
          const place = `compounds[${family.id}].forms[${form.id}]`;
          findings.push(...faults.map((wrong) => fault(own?.path ?? '', place, wrong)));
        }
      }
    }
    return { checked, findings };
  },
};

function fault(path: string, place: string, wrong: string): Finding {
  return { path, place, wrong, remedy: 'compute it from the formula and content/units/atomic-weights.yaml' };
}
