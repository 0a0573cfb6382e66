import type { NutrientContent } from '../corpus/index.ts';
import { say } from '../corpus/index.ts';
import type { Language } from '../corpus/schemas/bilingual.ts';
import type { Profile } from '../profile/index.ts';
import { DerivationBook } from './derivation/derivation-book.ts';
import type { Knowledge } from './knowledge.ts';
import type { Coverage, Question } from './schemas/assessment.ts';

/** What the rules of one assessment share: the question, the knowledge, and what they write down on the way. */
export interface Session {
  readonly profile: Profile;
  readonly knowledge: Knowledge;
  readonly content: NutrientContent;
  readonly language: Language;
  readonly date: string;
  readonly book: DerivationBook;
  /** Owner of what is remembered between assessments: one for each knowledge, content and language, which never change. */
  readonly memory: object;
  readonly coverage: Coverage[];
  readonly questions: Question[];
}

/** Starts an assessment of one nutrient. */
export function startSession(
  profile: Profile,
  knowledge: Knowledge,
  content: NutrientContent,
  options: { readonly language: Language; readonly date: string },
): Session {
  const memory = memoryOf(knowledge, content)[options.language];
  return { profile, knowledge, content, ...options, book: new DerivationBook(), memory, coverage: [], questions: [] };
}

type Memories = Readonly<Record<Language, object>>;

const memories = new WeakMap<Knowledge, WeakMap<NutrientContent, Memories>>();

function memoryOf(knowledge: Knowledge, content: NutrientContent): Memories {
  let ofKnowledge = memories.get(knowledge);
  if (ofKnowledge === undefined) {
    ofKnowledge = new WeakMap();
    memories.set(knowledge, ofKnowledge);
  }
  let memory = ofKnowledge.get(content);
  if (memory === undefined) {
    memory = { nl: {}, en: {} };
    ofKnowledge.set(content, memory);
  }
  return memory;
}

/** Asks the reader something; the words stand in `content/messages/` under `question.<id>`. */
export function ask(
  session: Session,
  id: string,
  input: string,
  parameters: Readonly<Record<string, string>> = {},
  severity: Question['severity'] = 'none',
): void {
  const text = say(session.knowledge.corpus.messages, session.language, `question.${id}`, parameters);
  session.questions.push({ id, input, text, severity });
}

/** Words of the product in the reader's language. */
export function words(session: Session, key: string, parameters: Readonly<Record<string, string>> = {}): string {
  return say(session.knowledge.corpus.messages, session.language, key, parameters);
}
