import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { Indication, IndicationDose } from '../../corpus/schemas/indication.ts';
import { type Answer, known, unknown } from '../../quantity/index.ts';
import { boundsOf } from '../answers.ts';
import type { DerivationBook } from '../derivation/derivation-book.ts';
import { writtenNumber } from '../reference/written-number.ts';
import type { EvidenceDose } from './schema.ts';

/** The indication that a studied dose belongs to, with what the dose is compared and written with. */
export interface DoseContext {
  readonly indication: Indication;
  /** The person's upper level; only a known one can be exceeded. */
  readonly upperLevel: Answer;
  /** Intake unit of the nutrient. */
  readonly unit: string;
  readonly language: Language;
  readonly book: DerivationBook;
  /** Why no dose may be used for this person; absent: only what the content blocks. */
  readonly blocked?: string;
}

/** A dose that was studied or printed, beside the person's own upper level. A blocked dose has no amount. */
export function writeDose(dose: IndicationDose, context: DoseContext): EvidenceDose {
  const { language } = context;
  const blocked = context.blocked ?? dose.blocked?.[language];
  const perDay = perDayOf(dose, context);
  const level = levelOf(dose, perDay, context.upperLevel);
  const isCareful = level.upperLevel === 'above' || context.blocked !== undefined;
  const setting = isCareful && dose.setting === 'self-care' ? 'supervised' : dose.setting;
  return {
    text: dose.verbatim[language],
    amount: printedAmount(dose, context),
    basis: dose.basis,
    compound: dose.compound,
    perDay,
    split: dose.perDay,
    ...(dose.duration === null ? {} : { duration: dose.duration[language] }),
    route: dose.route,
    setting,
    ...level,
    ...(blocked === undefined ? {} : { blocked }),
    ...(dose.note === undefined ? {} : { note: dose.note[language] }),
    source: dose.source,
    verified: dose.standing === 'seen',
  };
}

/** What stands where no dose was read: nothing is filled in. */
export function noDose(indication: Indication): EvidenceDose {
  return {
    text: '',
    amount: unknown(['no dose was read']),
    basis: 'not-stated',
    compound: null,
    perDay: unknown(['no dose was read']),
    split: null,
    route: indication.routes[0] ?? 'oral',
    setting: indication.setting,
    aboveUpperLevel: null,
    upperLevel: 'unknown',
    source: null,
    verified: false,
  };
}

function isBlocked(dose: IndicationDose, context: DoseContext): boolean {
  return dose.blocked !== undefined || context.blocked !== undefined;
}

function printedAmount(dose: IndicationDose, context: DoseContext): Answer {
  const { indication } = context;
  if (isBlocked(dose, context)) return unknown(['blocked']);
  if (dose.amount === null) return unknown([`${indication.id}: amount`]);
  const [number = '', unit = ''] = dose.amount.split(' ');
  return known(Number(number), unit);
}

function perDayOf(dose: IndicationDose, context: DoseContext): Answer {
  const { indication, unit, book } = context;
  if (isBlocked(dose, context)) return unknown(['blocked'], { unit });
  if (dose.elementPerDay === null) return unknown([`${indication.id}: element in a day`], { unit });
  const low = writtenNumber(dose.elementPerDay, unit);
  const high = dose.elementPerDayHigh === undefined ? low : writtenNumber(dose.elementPerDayHigh, unit);
  const derivation = book.note({
    rule: 'studied-dose',
    inputs: { printed: dose.amount ?? '', basis: dose.basis },
    facts: [indication.id, ...(dose.compound === null ? [] : [dose.compound])],
    sources: [dose.source],
  });
  return known(low, unit, { low, high, derivation });
}

type Level = Pick<EvidenceDose, 'aboveUpperLevel' | 'aboveUpperLevelHigh' | 'upperLevel'>;

/** An upper level counts what is swallowed as supplement or medicine; what goes into a vein or comes from food it does not. */
function levelOf(dose: IndicationDose, perDay: Answer, limit: Answer): Level {
  if (dose.route !== 'oral') return { aboveUpperLevel: null, upperLevel: 'not-counted' };
  const bounds = boundsOf(perDay);
  if (bounds === undefined || limit.state !== 'known') return { aboveUpperLevel: null, upperLevel: 'unknown' };
  if (bounds.high <= limit.value) return { aboveUpperLevel: null, upperLevel: 'within' };
  const low = bounds.low > limit.value ? bounds.low : bounds.high;
  const high = bounds.high > low ? { aboveUpperLevelHigh: bounds.high / limit.value } : {};
  return { aboveUpperLevel: low / limit.value, ...high, upperLevel: 'above' };
}
