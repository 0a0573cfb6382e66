import type { Evidence, Plan, PlanStep } from '../assess/index.ts';
import { type Messages, say } from '../corpus/index.ts';
import type { Language } from '../corpus/schemas/bilingual.ts';

/** What both texts are made from: the same findings, in the language they were written in. */
export interface TwoTexts {
  readonly plan: Plan;
  readonly evidence: readonly Evidence[];
  readonly language: Language;
  readonly messages: Messages;
}

/**
 * The plan and the evidence for the person: short, plain and active, in one language. What stands in it stands in the
 * professional text too; figures of studies are left there.
 */
export function personText({ plan, evidence, language, messages }: TwoTexts): string {
  const words = (key: string, parameters: Readonly<Record<string, string>> = {}): string =>
    say(messages, language, key, parameters);
  const steps = plan.steps.map((step) => `- ${stepText(step, words)}`);
  const goals = evidence.map((one) => `- ${goalText(one, words)}`);
  const lines = [
    words('text.person.title'),
    '',
    `${words('text.person.plan')}: ${words(`plan.action.${plan.action}`)}.`,
    ...(steps.length === 0 ? [words('text.person.none')] : steps),
    ...(goals.length === 0 ? [] : ['', words('text.person.evidence'), ...goals]),
    '',
    words('text.person.at-once'),
    words('text.person.ask'),
  ];
  return `${lines.join('\n')}\n`;
}

type Words = (key: string, parameters?: Readonly<Record<string, string>>) => string;

function stepText(step: PlanStep, words: Words): string {
  const when =
    step.at === undefined || step.at.length === 0
      ? ''
      : ` ${sentence(words('plan.times', { times: step.at.join(', ') }))}`;
  const doubt = step.verified ? '' : ` ${words('text.person.not-sure')}`;
  return `${step.what}${when} ${step.because}${doubt}`;
}

function goalText(evidence: Evidence, words: Words): string {
  const hospital = evidence.informationOnly ? ` ${words('evidence.person.hospital')}` : '';
  const said = words(`evidence.person.${evidence.effectiveness}`);
  return `${evidence.name}. ${said}${hospital} ${evidence.because}`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
