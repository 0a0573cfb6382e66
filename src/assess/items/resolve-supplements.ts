import type { CompoundChoice } from '../../corpus/index.ts';
import type { CompoundForm } from '../../corpus/schemas/compound.ts';
import type { LabelReading } from '../../label/index.ts';
import type { Supplement } from '../../profile/index.ts';
import type { Answer, Interval } from '../../quantity/index.ts';
import { boundsOf, knownInterval } from '../answers.ts';
import type { LedgerItem } from '../intake/ledger-item.ts';
import { ask, type Session } from '../session.ts';
import { checkDose } from './check-dose.ts';
import { elementIn, nameCompound } from './element-of-compound.ts';
import { otherNutrientItem } from './other-nutrient.ts';
import { readLabelOf } from './read-label-of.ts';
import { reportName } from './report-name.ts';
import { unitsOf } from './units-of.ts';

/** Every supplement as a ledger line; a label is read, a compound is converted, anything unclear stays unknown. */
export function resolveSupplements(supplements: readonly Supplement[], session: Session): LedgerItem[] {
  return supplements
    .filter((supplement) => isCurrent(supplement, session.date))
    .map(
      (supplement) =>
        otherNutrientItem(supplement, session) ??
        (supplement.label === undefined
          ? fromCompound(supplement, session)
          : fromLabel(supplement, supplement.label, session)),
    );
}

function isCurrent(supplement: Supplement, date: string): boolean {
  return (
    (supplement.since === undefined || supplement.since <= date) &&
    (supplement.until === undefined || supplement.until >= date)
  );
}

/** Element in one unit, or why it is not known. */
interface PerUnit {
  readonly name: string;
  readonly compound?: string;
  readonly element?: Interval;
  readonly missing: readonly string[];
  readonly facts: readonly string[];
  readonly rule: string;
}

function fromLabel(supplement: Supplement, label: string, session: Session): LedgerItem {
  const reading = readLabelOf(label, session);
  const compound = compoundOf(reading);
  askAboutLabel(supplement, label, reading, session);
  const recognised = reading.state === 'understood' || reading.state === 'ambiguous';
  session.coverage.push({
    input: supplement.path,
    kind: 'supplement',
    name: supplement.name ?? label,
    status: recognised ? 'no-rule' : 'unrecognised',
    ...(compound === undefined ? {} : { id: compound }),
    rules: [],
  });
  const bounds = boundsOf(reading.total);
  const known = recognised && bounds !== undefined && reading.total.state === 'known';
  const perServing = known ? { low: bounds.low, value: likeliest(reading.total), high: bounds.high } : undefined;
  const factor = unitsOf(session.content.nutrient.intakeUnit, 'mg') / reading.serving.units;
  return toItem(supplement, session, {
    name: supplement.name ?? label,
    rule: 'supplement-from-label',
    ...(compound === undefined ? {} : { compound }),
    ...(perServing === undefined ? {} : { element: scale(perServing, factor) }),
    missing: [`${supplement.path}.label`],
    facts: reading.readings.flatMap((one) => one.compounds),
  });
}

function askAboutLabel(supplement: Supplement, label: string, reading: LabelReading, session: Session): void {
  const path = `${supplement.path}.label`;
  if (reading.question !== undefined) ask(session, 'label-ambiguous', path, { question: reading.question.text });
  if (reading.state === 'not-understood') ask(session, 'label-not-understood', path, { label });
  if (reading.state === 'rejected') {
    ask(session, 'label-ambiguous', path, { question: reading.reason?.text ?? '' }, 'minor');
  }
}

function compoundOf(reading: LabelReading): string | undefined {
  const families = new Set(reading.readings.map((one) => one.compound));
  const [only] = families;
  return families.size === 1 && only !== null ? only : undefined;
}

function likeliest(answer: Answer): number {
  return answer.state === 'known' ? answer.value : 0;
}

function fromCompound(supplement: Supplement, session: Session): LedgerItem {
  const text = supplement.compound ?? supplement.name ?? '';
  const compound = nameCompound(text, session);
  const name =
    supplement.name ?? formOf(compound)?.names[session.language] ?? compound?.compound.names[session.language] ?? text;
  if (compound === undefined) {
    const lookup = session.knowledge.compoundNames(session.content);
    reportName(session, { input: supplement.path, kind: 'supplement', text, candidates: [], lookup });
  } else {
    const id = formOf(compound)?.id ?? compound.compound.id;
    session.coverage.push({ input: supplement.path, kind: 'supplement', name, status: 'no-rule', id, rules: [] });
  }
  const base = { name, rule: 'supplement-from-compound', facts: [] as readonly string[] };
  if (supplement.amount === undefined) {
    ask(session, 'supplement-amount', `${supplement.path}.amount`);
    return toItem(supplement, session, {
      ...base,
      ...idOf(compound?.compound.id),
      missing: [`${supplement.path}.amount`],
    });
  }
  const basis = supplement.basis ?? 'compound';
  const element = elementIn(supplement.amount, basis, compound, session);
  // Where the amount is that of the element, the water changes nothing.
  if (element !== undefined && element.forms.length > 1 && element.low !== element.high) {
    ask(session, 'form-unstated', `${supplement.path}.compound`, { forms: element.forms.join(', ') });
  }
  return toItem(supplement, session, {
    ...base,
    ...idOf(compound?.compound.id),
    ...(element === undefined ? {} : { element }),
    missing: [`${supplement.path}.compound`],
    facts: element?.forms ?? [],
  });
}

/** The form when exactly one is meant. */
function formOf(choice: CompoundChoice | undefined): CompoundForm | undefined {
  return choice?.forms?.length === 1 ? choice.forms[0] : undefined;
}

function idOf(compound: string | undefined): { compound?: string } {
  return compound === undefined ? {} : { compound };
}

function scale(interval: Interval, factor: number): Interval {
  return { low: interval.low * factor, value: interval.value * factor, high: interval.high * factor };
}

/** One unit times units, moments and days. A supplement taken when needed can also be none. */
function toItem(supplement: Supplement, session: Session, perUnit: PerUnit): LedgerItem {
  const { nutrient } = session.content;
  if (perUnit.element !== undefined) {
    const path = `${supplement.path}.${supplement.label === undefined ? 'amount' : 'label'}`;
    checkDose(perUnit.element.high * supplement.units, path, supplement.label, session);
  }
  const factor = supplement.units * supplement.momentsPerDay * supplement.shareOfDays;
  const amount: Answer =
    perUnit.element === undefined
      ? { state: 'unknown', missing: perUnit.missing }
      : knownInterval(
          { ...scale(perUnit.element, factor), ...(supplement.asNeeded ? { low: 0 } : {}) },
          nutrient.intakeUnit,
          session.book.note({
            rule: perUnit.rule,
            inputs: {
              input: supplement.path,
              elementPerUnit: perUnit.element.value,
              units: supplement.units,
              momentsPerDay: supplement.momentsPerDay,
              shareOfDays: supplement.shareOfDays,
            },
            facts: perUnit.facts,
            // The share of the element follows from its atomic weight.
            sources: perUnit.facts.length > 0 ? nutrient.sources : [],
          }),
        );
  return {
    input: supplement.path,
    name: perUnit.name,
    kind: 'supplement',
    amount,
    atMinutes: supplement.atMinutes,
    momentsPerDay: supplement.momentsPerDay,
    ...(supplement.shareOfDays < 1 ? { shareOfDays: supplement.shareOfDays } : {}),
    ...idOf(perUnit.compound),
  };
}
