import cql from 'cql-execution';
import { BenchFailure } from '../../shared/bench-failure.ts';
import { benchDate } from '../choose-subset.ts';
import type { Patient } from '../draw-patients.ts';
import type { PeerRule } from '../peer-rule.ts';
import type { PeerEngine } from './peer-engine.ts';

/** Value sets by name and version. */
export type ValueSets = Record<string, Record<string, { code: string; system: string }[]>>;

/**
 * `cql-execution` with a library of ELM built once. All patients go into one execution, and a patient is a plain object, the
 * least that the engine asks for.
 */
export function cqlEngine(
  name: string,
  { elm, valueSets }: { readonly elm: unknown; readonly valueSets: ValueSets },
  rules: readonly PeerRule[],
): PeerEngine {
  const executor = new cql.Executor(new cql.Library(elm), new cql.CodeService(valueSets));
  const asked = cql.DateTime.parse(benchDate) ?? undefined;
  return {
    name,
    prepare: (patients) => {
      const records = patients.map(recordOf);
      return async () => {
        const { patientResults } = await executor.exec(sourceOf(records), asked);
        return () =>
          records.map((record) => {
            const results = patientResults[record.getId()];
            if (results === undefined) throw new BenchFailure(`${name} left out patient ${record.getId()}.`, 70);
            return rules.filter((rule) => results[rule.id] === true).map((rule) => rule.id);
          });
      };
    },
  };
}

/** A patient as the engine sees it: fields of the model, and an answer to "find the patient". */
interface CqlPatient {
  readonly getId: () => string;
  readonly egfr: number | null;
  readonly dialysis: boolean | null;
  readonly medicines: readonly { readonly code: string; readonly route: string }[];
  readonly sources: readonly { readonly compound: string; readonly route: string; readonly highDose: boolean | null }[];
  readonly findRecords: () => readonly CqlPatient[];
}

function recordOf({ medicines, sources, egfr, dialysis }: Patient, index: number): CqlPatient {
  const record: CqlPatient = {
    getId: () => String(index),
    egfr,
    dialysis,
    medicines: medicines.flatMap(({ codes, route }) => codes.map((code) => ({ code, route }))),
    sources: sources.flatMap(({ compounds, route, highDose }) =>
      compounds.map((compound) => ({ compound, route, highDose })),
    ),
    findRecords: () => [record],
  };
  return record;
}

type PatientSource = Parameters<InstanceType<typeof cql.Executor>['exec']>[0];

/** The engine's types ask for getters; without them it reads the fields of a plain object, which is faster. */
function sourceOf(records: readonly CqlPatient[]): PatientSource {
  let next = 0;
  const source = {
    currentPatient: () => records[next],
    nextPatient: () => {
      next += 1;
      return records[next];
    },
  };
  return source as unknown as PatientSource;
}
