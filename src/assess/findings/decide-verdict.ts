import { type Messages, say } from '../../corpus/index.ts';
import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { Assessment, VerdictLevel } from '../schemas/assessment.ts';
import type { Finding } from './finding.ts';

/** What the verdict is decided on: findings, what is unknown and what is not checked. */
export interface VerdictInput {
  /** Sorted, most urgent first. */
  readonly findings: readonly Finding[];
  /** Decisive things that are not known, as JSON paths or short reasons. */
  readonly unknown: readonly string[];
  /** Parts of the contract this version does not check and that matter for this person. */
  readonly notChecked: readonly string[];
  readonly messages: Messages;
  readonly language: Language;
}

/**
 * The level is that of the most urgent finding. Without findings it is `ok` only when everything decisive is known and
 * checked: a decisive unknown is never `ok`.
 */
export function decideVerdict(input: VerdictInput): Assessment['verdict'] {
  const { findings, messages, language } = input;
  const level = levelOf(input);
  const sentences = findings
    .filter((finding) => finding.level !== 'ok')
    .map((finding) => say(messages, language, finding.words, finding.parameters));
  if (input.unknown.length > 0) sentences.push(say(messages, language, 'verdict.unknown'));
  if (input.notChecked.length > 0) sentences.push(say(messages, language, 'verdict.not-checked'));
  const [first, ...rest] = sentences;
  return { level, text: first ?? say(messages, language, 'verdict.ok'), because: rest };
}

function levelOf(input: VerdictInput): VerdictLevel {
  const top = input.findings[0]?.level ?? 'ok';
  if (top !== 'ok') return top;
  return input.unknown.length > 0 || input.notChecked.length > 0 ? 'attention' : 'ok';
}
