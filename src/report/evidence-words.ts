import type { Evidence, EvidenceDose, EvidenceOutcome } from '../assess/index.ts';
import type { Language } from '../corpus/schemas/bilingual.ts';
import type { Answer } from '../quantity/index.ts';
import { showNumber } from './format-answer.ts';
import type { Say } from './say.ts';

/** Words for evidence that text and page share. */
export interface EvidenceWords {
  readonly say: Say;
  readonly language: Language;
}

/** One outcome on a line: effect, comparator, interval, who was counted, and whether the word rests on it. */
export function outcomeText(outcome: EvidenceOutcome, words: EvidenceWords): string {
  const { say } = words;
  const parts = [
    say('evidence.against', { comparator: lowerFirst(outcome.comparator) }),
    outcome.interval === null ? say('evidence.no-interval') : intervalText(outcome.interval, words),
    ...(outcome.participants === null ? [] : [outcome.participants]),
    ...(outcome.decisive ? [say('evidence.decisive')] : []),
    ...(outcome.verified ? [] : [say('report.unverified')]),
  ];
  return `${say('evidence.outcome-line', { outcome: outcome.outcome, effect: outcome.effect })} (${parts.join('; ')})`;
}

function intervalText(
  interval: { readonly low: number; readonly high: number },
  { say, language }: EvidenceWords,
): string {
  // As many digits as the content gives: an interval is quoted and never rounded.
  const show = (value: number): string => (language === 'nl' ? String(value).replace('.', ',') : String(value));
  return say('evidence.interval', { low: show(interval.low), high: show(interval.high) });
}

/** Certainty with who gives the word, and why it was rated down. */
export function certaintyText(evidence: Evidence, { say }: EvidenceWords): string {
  const certainty = say('evidence.certainty-line', {
    certainty: say(`evidence.certainty.${evidence.certainty}`),
    by: evidence.certaintyBy,
  });
  if (evidence.ratedDownFor.length === 0) return certainty;
  const reasons = evidence.ratedDownFor.map((one) => one.text).join(', ');
  return `${certainty}; ${say('evidence.down-line', { reasons })}`;
}

/** A dose with its basis, split, duration, route, setting and multiple of the upper level; a blocked one only says so. */
export function doseText(dose: EvidenceDose, words: EvidenceWords): string {
  const { say, language } = words;
  if (dose.blocked !== undefined) return say('evidence.dose-blocked', { reason: dose.blocked });
  const parts = [
    dose.perDay.state === 'known'
      ? say('evidence.element', { amount: showDose(dose.perDay, language) })
      : say('evidence.element-unknown'),
    ...(dose.split === null ? [] : [say('evidence.split', { count: String(dose.split) })]),
    ...(dose.duration === undefined ? [] : [say('evidence.duration', { duration: dose.duration })]),
    say(`evidence.route.${dose.route}`),
    say(`evidence.setting.${dose.setting}`),
    ...(dose.aboveUpperLevel === null ? [] : [say('evidence.multiple', { multiple: multipleText(dose, language) })]),
    ...(dose.verified ? [] : [say('report.unverified')]),
  ];
  return `${say('evidence.dose-line', { dose: dose.text })} (${parts.join('; ')})`;
}

function showDose(answer: Answer, language: Language): string {
  if (answer.state !== 'known') return '';
  const unit = answer.unit.replace(/\/d$/, '');
  const low = showNumber(answer.low ?? answer.value, language);
  const high = showNumber(answer.high ?? answer.value, language);
  return low === high ? `${low} ${unit}` : `${low}–${high} ${unit}`;
}

function multipleText({ aboveUpperLevel, aboveUpperLevelHigh }: EvidenceDose, language: Language): string {
  const one = (value: number): string => showNumber(Math.round(value * 10) / 10, language);
  const low = one(aboveUpperLevel ?? 0);
  return aboveUpperLevelHigh === undefined ? low : `${low}–${one(aboveUpperLevelHigh)}`;
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
