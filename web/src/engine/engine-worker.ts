import { labelContext } from '../../../src/assess/index.ts';
import { readConversion, readLabel } from '../../../src/label/index.ts';
import { renderConversion, renderLabel } from '../../../src/report/index.ts';
import { answerProfile, refused } from './answer-profile.ts';
import type { Answer, Request } from './engine-messages.ts';
import { findSuggestions } from './find-suggestions.ts';
import { KnowledgeStore } from './knowledge-store.ts';
import { answerQuestions } from './worker-line.ts';

/** The engine apart from the page, so that typing never waits for it. */
let store: Promise<KnowledgeStore> | undefined;

answerQuestions<Request, Answer>(answer, (reason) => ({ kind: 'failed', reason }));

async function answer(request: Request): Promise<Answer> {
  if (request.kind === 'start') {
    store = KnowledgeStore.load(request.folder, request.language);
    return ready(await store);
  }
  if (store === undefined) throw new Error('not started');
  const known = await store;
  if (request.kind === 'assess') return answerProfile(request.profile, request.today, request.result, known);
  if (request.kind === 'search')
    return { kind: 'found', hits: await findSuggestions(request.field, request.text, known) };
  if (request.kind === 'write' || request.kind === 'read') return yamlFile(request, known);
  if (request.kind === 'day') return dayFile(request, known);
  return question(request, known);
}

function ready({ corpus, language }: KnowledgeStore): Answer {
  const [content] = corpus.nutrients;
  if (content === undefined) throw new Error('no nutrient');
  const messages = Object.fromEntries(
    Object.entries(corpus.messages).flatMap(([key, words]) =>
      /^site\.assess\.|^report\.level\./.test(key) ? [[key, words[language]]] : [],
    ),
  );
  const sets = content.references.sets
    .filter(({ status }) => status === 'current' || status === 'as-printed')
    .map(({ id, name }) => ({ id, name: name[language] }));
  return {
    kind: 'ready',
    messages,
    sets,
    nutrient: { id: content.nutrient.id, name: content.nutrient.names[language] },
  };
}

function question(request: Extract<Request, { kind: 'label' | 'convert' }>, known: KnowledgeStore): Answer {
  const [content] = known.corpus.nutrients;
  if (content === undefined) throw new Error('no nutrient');
  const context = labelContext(known.bare, content, known.language);
  if (request.kind === 'label')
    return { kind: 'text', text: renderLabel(readLabel(request.text, context), known.corpus.messages, known.language) };
  const conversion = readConversion(request.text, context);
  return conversion.ok
    ? { kind: 'text', text: renderConversion(conversion.value, known.corpus.messages, known.language) }
    : refused(conversion.problem, known);
}

/** YAML is read and written by a part that is loaded when a file is first used. */
async function yamlFile(request: Extract<Request, { kind: 'write' | 'read' }>, known: KnowledgeStore): Promise<Answer> {
  const { readProfileText, writeProfileText } = await import('./profile-file.ts');
  if (request.kind === 'write') return { kind: 'text', text: writeProfileText(request.profile) };
  const { food } = await known.whole();
  const reading = readProfileText(request.text, known.vocabulary(food), request.today);
  return reading.ok ? { kind: 'profile', profile: reading.value } : refused(reading.problem, known);
}

/** Calendar and card are loaded when one is first saved. */
async function dayFile(request: Extract<Request, { kind: 'day' }>, known: KnowledgeStore): Promise<Answer> {
  const { dayText } = await import('./day-file.ts');
  return dayText(request, known);
}
