import type { Candidate } from '../../corpus/index.ts';
import type { LaboratoryTest } from '../../corpus/schemas/condition.ts';
import type { Laboratory, Range } from '../../profile/index.ts';
import { formatNumber } from '../../quantity/index.ts';
import { findName } from '../items/find-name.ts';
import { reportName } from '../items/report-name.ts';
import { ask, type Session } from '../session.ts';
import { measuresNutrient, sharedTests } from './nutrient-tests.ts';
import { usualValue } from './usual-value.ts';

/** A result of the profile: recognised with its value in the usual unit, or not and then out of every rule. */
export type LabReading = RecognisedLab | UnrecognisedLab;

/** A result whose test and unit are known. */
export interface RecognisedLab {
  readonly recognised: true;
  readonly path: string;
  readonly test: LaboratoryTest;
  /** As the profile states it. */
  readonly value: Range;
  /** In the usual unit of the test, where it converts. */
  readonly usual: Range;
  /** ISO date; absent when not stated. */
  readonly date?: string;
}

/** A result whose test or unit is not known; it is reported and never interpreted. */
export interface UnrecognisedLab {
  readonly recognised: false;
  readonly path: string;
  /** The test's id where only the unit was wrong, else the text of the profile. */
  readonly test: string;
  readonly name: string;
  readonly value: Range;
  readonly date?: string;
}

/**
 * Every laboratory result of the profile, in its order. A name that is not known and a unit that the test does not accept are
 * in the coverage and asked about, never guessed. No results stated: an empty list.
 */
export function readLabs(session: Session): readonly LabReading[] {
  return (session.profile.labs ?? []).map((lab) => readLab(lab, session));
}

function readLab(lab: Laboratory, session: Session): LabReading {
  const { path, value } = lab;
  const dated = lab.date === undefined ? {} : { date: lab.date };
  const found = findTest(lab.test, session);
  if (found.test === undefined) {
    reportName(session, {
      input: path,
      kind: 'laboratory',
      text: lab.test,
      candidates: found.candidates,
      lookup: session.knowledge.findingNames(),
      kinds: ['laboratory'],
    });
    return { recognised: false, path, test: lab.test, name: lab.test, value, ...dated };
  }
  const { test } = found;
  const name = test.names[session.language];
  const accepted = test.units.includes(value.unit);
  const rules = accepted ? rulesNaming(test, session) : [];
  session.coverage.push({
    input: path,
    kind: 'laboratory',
    name,
    status: accepted ? (rules.length > 0 ? 'rule' : 'no-rule') : 'unrecognised',
    id: test.id,
    rules: [...rules],
  });
  if (accepted) {
    return { recognised: true, path, test, value, usual: usualValue(test, value, session.content), ...dated };
  }
  const received = `${formatNumber(value.low, { language: session.language })} ${value.unit}`;
  ask(session, 'lab-unit', `${path}.value`, { test: name, received, units: test.units.join(', ') }, 'minor');
  return { recognised: false, path, test: test.id, name, value, ...dated };
}

interface FoundTest {
  readonly test: LaboratoryTest | undefined;
  readonly candidates: readonly Candidate[];
}

/** A LOINC code counts as a whole; anything else is a name. */
function findTest(text: string, session: Session): FoundTest {
  const { corpus, findingNames } = session.knowledge;
  const byCode = corpus.laboratoryTests.find((test) => test.loinc.some((loinc) => loinc.code === text.trim()));
  if (byCode !== undefined) return { test: byCode, candidates: [] };
  const result = findName(findingNames(), text, 'laboratory');
  if (result.status !== 'recognised') return { test: undefined, candidates: result.candidates };
  return { test: corpus.laboratoryTests.find((test) => test.id === result.hit.id), candidates: [] };
}

/** Ids of what the content says about a test: ranges, cut-offs, interferences and the formulas that use it. */
function rulesNaming(test: LaboratoryTest, session: Session): readonly string[] {
  const { formulas, deficiency, laboratory, nutrient } = session.content;
  const inFormula =
    measuresNutrient(test, nutrient) || Object.values(sharedTests).some((shared) => shared === test.id)
      ? ['laboratory-formulas']
      : [];
  return [
    ...formulas.serumRanges.filter((row) => row.test === test.id).map((row) => row.id),
    ...deficiency.thresholds.filter((row) => row.test === test.id).map((row) => row.id),
    ...laboratory.interferences.filter((row) => row.test === test.id).map((row) => row.id),
    ...inFormula,
  ];
}

/** The recognised results of a test that no later dated result replaces; undated ones always stay. */
export function latestOf(readings: readonly LabReading[], testId: string): readonly RecognisedLab[] {
  const all = readings.flatMap((one) => (one.recognised && one.test.id === testId ? [one] : []));
  const last = all.reduce((latest, one) => (one.date !== undefined && one.date > latest ? one.date : latest), '');
  return all.filter((one) => one.date === undefined || one.date === last);
}
