import {
  type CheckedPartner,
  findInteractions,
  type InteractionInput,
  judgePartner,
  startCheck,
} from '../../../src/assess/interactions/index.ts';
import type { Corpus, NutrientContent } from '../../../src/corpus/index.ts';
import { benchDate } from '../choose-subset.ts';
import type { Patient, PatientMedicine } from '../draw-patients.ts';
import type { PeerEngine } from './peer-engine.ts';

/**
 * Our own decision on every rule that names a medicine: holds, for which compounds and what it hangs on, or why not. Nothing is
 * put into words, as the peers put nothing into words.
 */
export function ourEngine(corpus: Corpus, content: NutrientContent): PeerEngine {
  return {
    name: 'elementair',
    prepare: (patients) => {
      const inputs = patients.map((patient) => inputOf(patient, corpus, content));
      return async () => {
        const judged = inputs.map((input) => {
          const check = startCheck(input);
          return input.partners.map((partner) => judgePartner(partner, check).holding);
        });
        return () => judged.map((partners) => partners.flat().map(({ candidate }) => candidate.rule.id));
      };
    },
  };
}

/** The whole check as the product calls it: findings with texts, hours, receipts and questions. */
export function wholeCheck(name: string, corpus: Corpus, content: NutrientContent): PeerEngine {
  return {
    name,
    prepare: (patients) => {
      const inputs = patients.map((patient) => inputOf(patient, corpus, content));
      return async () => {
        const found = inputs.map(findInteractions);
        return () => found.map(({ interactions }) => interactions.map(({ id }) => id));
      };
    },
  };
}

function inputOf(
  { medicines, sources, egfr, dialysis }: Patient,
  corpus: Corpus,
  content: NutrientContent,
): InteractionInput {
  return {
    content,
    messages: corpus.messages,
    language: 'en',
    partners: medicines.map(partnerOf),
    sources: sources.map(({ compounds, route, highDose }, index) => ({
      input: `supplements[${index}]`,
      kind: 'supplement',
      compounds,
      route,
      withAluminium: false,
      highDose,
    })),
    kidney: { ...(egfr === null ? {} : { egfr }), ...(dialysis === null ? {} : { dialysis }) },
    laboratory: [],
    date: benchDate,
    home: true,
  };
}

function partnerOf({ codes, route }: PatientMedicine, index: number): CheckedPartner {
  const [code = ''] = codes;
  const isClass = codes.length > 1;
  return {
    input: `medications[${index}]`,
    name: code,
    kind: 'medicine',
    recognised: true,
    candidates: [],
    ownCodes: codes,
    substances: isClass ? [] : [{ id: code, codes, memoryCodes: [] }],
    open: isClass,
    rows: [],
    // Worked out beforehand, as the product does when it recognises a medicine.
    identity: codes.join(' '),
    ...(route === 'unstated' ? {} : { route }),
    shortCourse: false,
  };
}
