import type { Range } from '../../profile/index.ts';
import { type KnownAnswer, known } from '../../quantity/index.ts';
import type { Truth } from '../conditions/evaluate-predicate.ts';
import { ask, type Session } from '../session.ts';
import { caveatsOf } from './caveats.ts';
import { reachedCutOffs } from './cut-offs.ts';
import { interpretRanges, overall } from './interpret-ranges.ts';
import { type KidneyFunction, kidneyFunction } from './kidney-function.ts';
import { labFindings } from './lab-findings.ts';
import { measuresOf } from './measures.ts';
import { testIdsOf } from './nutrient-tests.ts';
import { type LabReading, latestOf, type RecognisedLab, readLabs } from './read-labs.ts';
import type { Lab, LabReference, Measure } from './schema.ts';
import { isAboveRange, serumAboveRange } from './serum-above-range.ts';
import type { SourcedFinding } from './sourced-finding.ts';

/** What is known of the person beside the results themselves. */
export interface LabContext {
  /** Condition ids with the wider ones; undefined when conditions were not stated. */
  readonly conditions: ReadonlySet<string> | undefined;
  /** Whether the nutrient is taken as supplement or medicine; null: not known. */
  readonly takesNutrient: Truth;
}

/** Everything the laboratory results of a profile say. */
export interface LabsAnswer {
  readonly labs: readonly Lab[];
  readonly measures: readonly Measure[];
  readonly findings: readonly SourcedFinding[];
  /** For the predicate `serum-above-range`. */
  readonly serumAboveRange: Truth;
  readonly kidney: KidneyFunction;
  readonly readings: readonly LabReading[];
}

/**
 * Reads and interprets the laboratory results. Writes the receipt and the questions into the session, derivations into its
 * book. Call it once, before the rules: they need the kidney function and `serumAboveRange`.
 */
export function assessLabs(session: Session, context: LabContext): LabsAnswer {
  const { content, language, profile, book, knowledge } = session;
  const readings = readLabs(session);
  const references = new Map<string, readonly LabReference[]>();
  for (const lab of readings) if (lab.recognised) references.set(lab.path, interpretRanges(lab, content, language));
  const acuteInjury = context.conditions === undefined ? null : context.conditions.has('acute-kidney-injury');
  const { limits } = knowledge.corpus;
  const kidney = kidneyFunction({ person: profile.person, labs: readings, content, limits, book, acuteInjury });
  if (kidney.conflicting) ask(session, 'egfr-differs', kidney.input, {}, 'minor');
  for (const input of kidney.implausible) ask(session, 'egfr-implausible', input, {}, 'minor');
  const above = serumAboveRange(profile.labs === undefined ? undefined : readings, content);
  const serum = latestOf(readings, testIdsOf(content.nutrient).serum);
  for (const lab of serum) {
    if (isAboveRange(lab, content) === null) ask(session, 'lab-range', lab.path, {}, 'minor');
  }
  const results = serum.map((lab) => ({ lab, references: references.get(lab.path) ?? [] }));
  return {
    labs: readings.map((lab) => writeLab(lab, references.get(lab.path) ?? [], context, session)),
    measures: measuresOf({ readings, kidney, serumReferences: references }, session),
    findings: labFindings(results, session),
    serumAboveRange: above,
    kidney,
    readings,
  };
}

function writeLab(lab: LabReading, references: readonly LabReference[], context: LabContext, session: Session): Lab {
  const dated = lab.date === undefined ? {} : { date: lab.date };
  const shared = { input: lab.path, value: answerOf(lab.value), ...dated };
  if (!lab.recognised) {
    const empty = { interpretation: 'unrecognised' as const, reference: [], cutOffs: [], caveats: [] };
    return { ...shared, test: lab.test, name: lab.name, ...empty };
  }
  const isOtherUnit = lab.usual.unit !== lab.value.unit;
  return {
    ...shared,
    test: lab.test.id,
    name: lab.test.names[session.language],
    ...(isOtherUnit ? { usual: usualOf(lab, session) } : {}),
    interpretation: overall(references),
    reference: [...references],
    cutOffs: reachedCutOffs(lab, session.content).map(({ cutOff }) => ({
      id: cutOff.id,
      authority: cutOff.authority[session.language],
      text: cutOff.text[session.language],
      urgent: cutOff.urgent,
      sources: [...cutOff.sources],
      verified: cutOff.standing === 'seen',
    })),
    caveats: [...caveatsOf({ lab, references, takesNutrient: context.takesNutrient }, session)],
  };
}

function answerOf({ low, high, unit }: Range): KnownAnswer {
  return known((low + high) / 2, unit, { low, high });
}

function usualOf(lab: RecognisedLab, { book, content }: Session): KnownAnswer {
  const derivation = book.note({
    rule: 'laboratory-unit',
    inputs: { [`${lab.path}.value`]: lab.value.low, unit: lab.value.unit },
    facts: [lab.test.id],
    sources: content.nutrient.sources,
  });
  return { ...answerOf(lab.usual), derivation };
}
