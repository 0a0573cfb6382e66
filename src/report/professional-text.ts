import type { Evidence, PlanGuard, PlanStep } from '../assess/index.ts';
import { certaintyText, doseText, type EvidenceWords, outcomeText } from './evidence-words.ts';
import type { TwoTexts } from './person-text.ts';
import { sayIn } from './say.ts';
import { showMissing } from './show-missing.ts';

/** The same plan and evidence for the professional: terms, values, intervals, certainty words and source ids. */
export function professionalText({ plan, evidence, language, messages }: TwoTexts): string {
  const words: EvidenceWords = { say: sayIn(messages, language), language };
  const { say } = words;
  const lines = [
    say('text.professional.title'),
    '',
    `${say('text.professional.plan')}: ${plan.action} (${say(`plan.action.${plan.action}`)})`,
    ...plan.steps.map((step, index) => `${index + 1}. ${stepText(step, words)}`),
    '',
    say('text.professional.guards'),
    ...plan.guards.map((guard) => `- ${guardText(guard, words)}`),
    ...(evidence.length === 0 ? [] : ['', say('text.professional.evidence')]),
    ...evidence.flatMap((one) => goalLines(one, words)),
  ];
  return `${lines.join('\n')}\n`;
}

function stepText(step: PlanStep, words: EvidenceWords): string {
  const { say } = words;
  const parts = [
    ...(step.at === undefined || step.at.length === 0 ? [] : [say('plan.times', { times: step.at.join(', ') })]),
    ...(step.split === undefined || step.split === null
      ? []
      : [say('plan.times-a-day', { count: String(step.split) })]),
    ...(step.inputs.length === 0 ? [] : [step.inputs.join(', ')]),
    ...(step.basis.length === 0 ? [] : [step.basis.join(', ')]),
    ...(step.verified ? [] : [say('text.professional.unverified')]),
  ];
  return `[${step.do}] ${step.professional} (${parts.join('; ')}) ${sourcesText(step.sources, words)}`.trimEnd();
}

function guardText(guard: PlanGuard, words: EvidenceWords): string {
  const { say } = words;
  const missing =
    guard.missing.length === 0
      ? ''
      : ` (${say('text.professional.missing', { missing: showMissing(guard.missing, say) })})`;
  return `${guard.id}: ${say(`plan.guard-state.${guard.state}`)}. ${guard.text}${missing} ${sourcesText(guard.sources, words)}`.trimEnd();
}

function goalLines(evidence: Evidence, words: EvidenceWords): string[] {
  const { say } = words;
  const { population, design } = evidence;
  return [
    `${evidence.name}: ${say(`evidence.word.${evidence.effectiveness}`)}; ${certaintyText(evidence, words)}`,
    ...(evidence.informationOnly ? [`  ${say('evidence.information')}`] : []),
    `  ${evidence.because}`,
    `  ${say('evidence.population-line', { population, design })}`,
    ...evidence.effect.map((one) => `  - ${outcomeText(one, words)} [${one.source}]`),
    `  ${say('evidence.harm-line', { harm: evidence.harm })}`,
    ...(evidence.doses.length === 0 ? [`  ${say('evidence.no-dose')}`] : []),
    ...evidence.doses.map((one) => `  - ${doseText(one, words)} [${one.source ?? ''}]`),
    `  ${sourcesText(evidence.sources, words)}`,
  ];
}

function sourcesText(sources: readonly string[], { say }: EvidenceWords): string {
  return sources.length === 0 ? '' : say('text.professional.sources', { sources: sources.join(', ') });
}
