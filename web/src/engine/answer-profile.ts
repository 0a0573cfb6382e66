import { type Assessment, assess, type Knowledge } from '../../../src/assess/index.ts';
import { interpretProfile, type Profile } from '../../../src/profile/index.ts';
import type { Problem, Reading } from '../../../src/quantity/index.ts';
import { describeProblem, sayIn, showAnswerLine } from '../../../src/report/index.ts';
import type { Answer, Total } from './engine-messages.ts';
import type { KnowledgeStore } from './knowledge-store.ts';

/** A written profile of the form, assessed on this device. */
export async function answerProfile(
  written: unknown,
  today: string,
  wantsResult: boolean,
  store: KnowledgeStore,
): Promise<Answer> {
  const started = performance.now();
  const knowledge = await knowledgeFor(written, store);
  const profile = read(written, today, knowledge, store);
  if (!profile.ok) return refused(profile.problem, store);
  const reading = assess(profile.value, knowledge, { language: store.language, date: profile.value.date ?? today });
  if (!reading.ok) return refused(reading.problem, store);
  const assessment = reading.value;
  const input = { assessment, profile: profile.value, corpus: store.corpus, explain: false };
  const markup = wantsResult ? (await import('./result-markup.ts')).renderResult(input) : '';
  return {
    kind: 'assessed',
    answer: {
      level: assessment.verdict.level,
      text: assessment.verdict.text,
      totals: totals(assessment, store),
      entries: Object.fromEntries(assessment.intake.entries.map((one) => [one.input, line(one.amount, store)])),
      names: Object.fromEntries(assessment.coverage.map((one) => [one.input, one.name])),
      findings: assessment.findings,
      feasible: assessment.schedule?.feasible === true,
      markup,
      milliseconds: performance.now() - started,
    },
  };
}

/** A problem in the reader's words. */
export function refused(problem: Problem, store: KnowledgeStore): Answer {
  const { path, remedy } = describeProblem(problem, store.corpus.messages, store.language);
  return { kind: 'refused', problem: { path, remedy } };
}

/** Foods are loaded only for a profile that names one, or a water by name. */
async function knowledgeFor(written: unknown, store: KnowledgeStore): Promise<Knowledge> {
  const text = JSON.stringify(written);
  return /"food":|"water":"/.test(text) ? store.whole() : store.bare;
}

function read(written: unknown, today: string, knowledge: Knowledge, store: KnowledgeStore): Reading<Profile> {
  return interpretProfile(written, store.vocabulary(knowledge.food), { today });
}

function totals({ intake }: Assessment, store: KnowledgeStore): readonly Total[] {
  const say = sayIn(store.corpus.messages, store.language);
  return (['food', 'water', 'supplements', 'medicines', 'total'] as const).map((part) => ({
    part: say(`report.${part}`),
    value: line(intake[part], store),
  }));
}

function line(answer: Assessment['intake']['total'], store: KnowledgeStore): string {
  return showAnswerLine(answer, store.language, sayIn(store.corpus.messages, store.language));
}
