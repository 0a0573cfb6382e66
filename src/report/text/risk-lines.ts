import type { Risk } from '../../assess/index.ts';
import { listItem, wrap } from './layout.ts';
import type { Page } from './page.ts';

/** The risk of a deficiency: the headline, the score with its limits, factors, complaints, what to ask first. */
export function riskLines(page: Page, risk: Risk): string[] {
  return [
    ...wrap(page.say(isRaised(risk) ? 'report.risk.raised' : 'report.risk.not-raised'), 2),
    ...scoreLines(page, risk),
    ...factorLines(page, risk),
    ...symptomLines(page, risk),
    ...nextQuestionLines(page, risk),
  ];
}

/** True when a factor raises the risk or the score is more than zero for sure. */
export function isRaised(risk: Risk): boolean {
  const { score } = risk;
  const hasPoints = score !== null && score.value.state !== 'not-applicable' && score.low > 0;
  return hasPoints || risk.factors.some((factor) => factor.direction === 'raises');
}

function scoreLines({ say, style }: Page, { score }: Risk): string[] {
  if (score === null) return [];
  if (score.value.state === 'not-applicable') return wrap(`${score.name}: ${score.value.reason}`, 2);
  const top = String(score.range.high);
  const points =
    score.low === score.high
      ? say('report.risk.points', { value: String(score.low), high: top })
      : say('report.risk.points-between', { low: String(score.low), high: String(score.high), top });
  const items = score.components.flatMap((one) => {
    if (one.holds === false) return [];
    const shown = one.holds === null ? say('report.risk.item-unknown') : `+ ${one.points}`;
    return listItem('-', say('report.risk.item', { text: one.text, points: shown }), 4);
  });
  const tested = score.validation.map((row) => `${row.what}: ${row.value ?? say('report.risk.no-figure')}`);
  return [
    ...wrap(`${score.name} (${score.population}): ${points}`, 2).map(style.strong),
    ...items,
    ...blockLines(score.blocksAdvice, say),
    ...score.limits.flatMap((limit) => wrap(limit, 4)),
    ...(tested.length === 0 ? [] : wrap(`${say('report.risk.validation')}: ${tested.join('; ')}.`, 4).map(style.faint)),
  ];
}

function blockLines(blocks: NonNullable<Risk['score']>['blocksAdvice'], say: Page['say']): string[] {
  if (blocks === null || blocks.holds === false) return [];
  const text =
    blocks.holds === true
      ? say('report.risk.blocked', { because: blocks.because })
      : say('report.risk.blocked-unknown');
  return wrap(text, 4);
}

function factorLines({ say }: Page, { factors }: Risk): string[] {
  if (factors.length === 0) return [];
  return [
    ...wrap(`${say('report.risk.factors')}:`, 2),
    ...factors.flatMap((factor) => {
      const words = `${say(`report.risk.${factor.direction}`)}, ${say(`report.risk.likelihood.${factor.likelihood}`)}`;
      const mark = factor.verified ? '' : ` [${say('report.unverified')}]`;
      return listItem('-', `${factor.name} (${factor.input}): ${words}${mark}`, 4);
    }),
  ];
}

function symptomLines({ say, style }: Page, { symptoms }: Risk): string[] {
  if (symptoms.length === 0) return [];
  return [
    ...wrap(say('report.risk.symptoms'), 2),
    ...symptoms.flatMap((one) => {
      const lines = listItem('-', `${one.name} (${say(`report.risk.stage.${one.stage}`)})`, 4);
      return one.urgent ? lines.map(style.alarm) : lines;
    }),
  ];
}

function nextQuestionLines({ say }: Page, { nextQuestions }: Risk): string[] {
  if (nextQuestions.length === 0) return [];
  return [
    ...wrap(`${say('report.risk.next')}:`, 2),
    ...nextQuestions.flatMap((one, index) => listItem(`${index + 1}.`, `${one.asks} ${one.because} (${one.input})`, 4)),
  ];
}
