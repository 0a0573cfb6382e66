import type { ReferenceComparison, UpperLevelComparison } from '../../assess/index.ts';
import { showAnswer, showNumber, unitPerDay } from '../format-answer.ts';
import { setName } from '../set-name.ts';
import { showMissing } from '../show-missing.ts';
import { lowOf, percent } from './intake-lines.ts';
import { bar, padTo, wrap } from './layout.ts';
import { answerWords, type Page } from './page.ts';

const barCells = 14;

/** Every authority's value with the share the intake reaches; the chosen one is marked. */
export function needLines(page: Page): string[] {
  return page.assessment.references.map((reference) => needLine(reference, page));
}

function needLine(reference: ReferenceComparison, page: Page): string {
  const { assessment, say, style } = page;
  const isChosen = reference.set === assessment.reference?.set && reference.kind === assessment.reference.kind;
  const value = showAnswer(reference.intake, assessment.language, answerWords(say));
  const unit = reference.intake.state === 'known' ? unitPerDay(reference.intake.unit) : '';
  const share = lowOf(reference.ratio);
  const mark = isChosen ? ` ← ${say('report.chosen')}` : '';
  const reached =
    reference.ratio.state === 'not-applicable' ||
    (reference.ratio.state === 'unknown' && reference.ratio.atLeast === undefined)
      ? ''
      : `${bar(share, barCells)} ${reference.ratio.state === 'unknown' ? '≥ ' : ''}${percent(share, assessment.language)}`;
  const name = `${setName(reference.set, page)}, ${reference.kind}`;
  const line = `  ${padTo(name, 31)} ${`${value} ${unit}`.padStart(10)}  ${reached}${mark}`.slice(0, 80).trimEnd();
  return isChosen ? style.strong(line) : line;
}

/** The upper level that goes with the chosen set, what counts, and whether it is exceeded. */
export function upperLevelLines(page: Page): string[] {
  const { assessment, say } = page;
  const { upperLevel, language } = assessment;
  if (upperLevel.limit.state === 'not-applicable') return wrap(upperLevel.limit.reason, 2);
  return upperLine(upperLevel, page).concat(
    `  ${say('report.upper.counted')}: ${showAnswer(upperLevel.counted, language, answerWords(say))}. ` +
      `${capital(say(`report.upper.${String(upperLevel.exceeded)}`))}.`,
  );
}

function upperLine(level: UpperLevelComparison, page: Page): string[] {
  const { assessment, say } = page;
  const limit = showAnswer(level.limit, assessment.language, answerWords(say));
  const unit = level.limit.state === 'known' ? unitPerDay(level.limit.unit) : '';
  return [
    `  ${setName(level.set, page)}: ${say('report.upper.limit')} ${say('report.per-day', { unit: `${limit} ${unit}` })}`,
  ];
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The smallest realistic food change. */
export function foodFirstLines(page: Page): string[] {
  const { assessment, say } = page;
  const { foodFirst, language } = assessment;
  if (foodFirst === null) return [];
  const gap = `${showAnswer(foodFirst.gap, language, answerWords(say))} ${unitPerDay(foodFirst.gap.state === 'known' ? foodFirst.gap.unit : '')}`;
  return [
    ...wrap(say(foodFirst.closes ? 'report.food-first.gap' : 'report.food-first.open', { gap }), 2),
    ...foodFirst.steps.map(
      (step) =>
        `  - ${step.text}: + ${showAnswer(step.gain, language, answerWords(say))} ${unitPerDay(step.gain.state === 'known' ? step.gain.unit : '')}`,
    ),
  ];
}

/** Uptake of the day and what its width means. */
export function absorptionLines(page: Page): string[] {
  const { assessment, say } = page;
  const { perDay, fraction } = assessment.absorption;
  const { language } = assessment;
  if (perDay.state !== 'known') {
    const reason = perDay.state === 'unknown' ? ` (${showMissing(perDay.missing, say)})` : '';
    return wrap(`${showAnswer(perDay, language, answerWords(say))}${reason}`, 2);
  }
  const lines = [
    `  ${showAnswer(perDay, language, answerWords(say))} ${say('report.per-day', { unit: unitPerDay(perDay.unit) })}`,
  ];
  if (fraction.state === 'known') {
    const share = (value: number): string => showNumber(Math.round(value * 100), language);
    const words = {
      low: share(fraction.low ?? fraction.value),
      high: share(fraction.high ?? fraction.value),
      value: share(fraction.value),
    };
    lines.push(...wrap(say('report.absorption.share', words), 2), ...wrap(say('report.absorption.note'), 2));
  }
  return lines;
}

/** Both sides of each disagreement and which one was chosen. */
export function disagreementLines(page: Page): string[] {
  const { assessment, say } = page;
  return assessment.disagreements.flatMap((disagreement) => {
    const sides = disagreement.values.map(({ authority, value }) => {
      const [set = '', kind = ''] = authority.split(' ');
      const shown =
        value.state === 'not-applicable'
          ? say('report.no-value')
          : showAnswer(value, assessment.language, answerWords(say));
      return `${setName(set, page)}${kind === '' ? '' : ` ${kind}`}: ${shown}`;
    });
    const chosen =
      disagreement.chosen === '' ? '' : ` (${say('report.chosen')}: ${setName(disagreement.chosen, page)})`;
    return wrap(`${say(`report.disagreement.${disagreement.topic}`)}: ${sides.join('; ')}${chosen}.`, 2);
  });
}
