import type { Evidence } from '../../assess/index.ts';
import { certaintyText, doseText, outcomeText } from '../evidence-words.ts';
import { listItem, wrap } from './layout.ts';
import type { Page } from './page.ts';

/** What is known of each goal: the word, why, every outcome, harm, doses and forms. Empty without goals. */
export function evidenceLines(page: Page, evidence: readonly Evidence[]): string[] {
  return evidence.flatMap((one) => goalLines(one, page));
}

function goalLines(evidence: Evidence, { say, style, assessment }: Page): string[] {
  const words = { say, language: assessment.language };
  const head = `${evidence.name}: ${say(`evidence.word.${evidence.effectiveness}`)}`;
  const { population, design } = evidence;
  return [
    ...wrap(head, 2).map(style.strong),
    ...(evidence.informationOnly ? wrap(say('evidence.information'), 4).map(style.alarm) : []),
    ...wrap(evidence.because, 4),
    ...wrap(certaintyText(evidence, words), 4),
    ...wrap(say('evidence.population-line', { population, design }), 4),
    ...evidence.effect.flatMap((outcome) => listItem('-', outcomeText(outcome, words), 4)),
    ...wrap(say('evidence.harm-line', { harm: evidence.harm }), 4),
    ...doseLines(evidence, words),
    ...wrap(
      evidence.form.length === 0
        ? say('evidence.form-various')
        : say('evidence.form-line', { forms: evidence.form.join(', ') }),
      4,
    ),
  ];
}

function doseLines({ doses }: Evidence, words: Parameters<typeof doseText>[1]): string[] {
  if (doses.length === 0) return wrap(words.say('evidence.no-dose'), 4);
  return doses.flatMap((dose) => listItem('-', doseText(dose, words), 4));
}
