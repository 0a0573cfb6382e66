import type { Answer } from '../../quantity/index.ts';
import { showAnswer, showNumber, unitPerDay } from '../format-answer.ts';
import { bar, padTo } from './layout.ts';
import { answerWords, type Page } from './page.ts';

const parts = ['food', 'water', 'supplements', 'medicines', 'total'] as const;
const barCells = 26;

/** One line for each part of the intake with a bar against the total. */
export function intakeLines(page: Page): string[] {
  const { assessment, say, style } = page;
  const { intake, language } = assessment;
  const unit = say('report.per-day', { unit: unitPerDay(unitOf(intake.total)) });
  const longest = Math.max(...parts.map((part) => lowOf(intake[part])), 1);
  return [
    `  ${''.padEnd(14)}${unit.padStart(20)}`,
    ...parts.map((part) => {
      const shown = showAnswer(intake[part], language, answerWords(say)).padStart(20);
      const line = `  ${padTo(say(`report.${part}`), 14)}${shown}  ${bar(lowOf(intake[part]) / longest, barCells)}`;
      return part === 'total' ? style.strong(line) : line;
    }),
  ];
}

/** Largest entries first; what is unknown comes before all. */
export function entryLines(page: Page): string[] {
  const { assessment, say } = page;
  const entries = [...assessment.intake.entries].sort((a, b) => orderOf(b.amount) - orderOf(a.amount));
  return entries.map((entry) => {
    const times = entry.at === undefined ? '' : entry.at.join(' ');
    const amount = showAnswer(entry.amount, assessment.language, answerWords(say));
    return `  ${padTo(entry.name, 44)} ${amount.padStart(16)}  ${times}`.slice(0, 80).trimEnd();
  });
}

function orderOf(answer: Answer): number {
  return answer.state === 'known' ? answer.value : Number.POSITIVE_INFINITY;
}

/** The certain part of an answer; zero when nothing is certain. */
export function lowOf(answer: Answer): number {
  if (answer.state === 'known') return answer.value;
  return answer.state === 'unknown' ? (answer.atLeast ?? 0) : 0;
}

function unitOf(answer: Answer): string {
  return answer.state === 'not-applicable' ? '' : (answer.unit ?? '');
}

/** A share as a whole percentage. */
export function percent(share: number, language: 'en' | 'nl'): string {
  return `${showNumber(Math.round(share * 100), language)} %`;
}
