import type { NamesAnswer } from '../../assess/index.ts';
import type { Corpus, NutrientContent } from '../../corpus/index.ts';
import type { Language } from '../../corpus/schemas/bilingual.ts';
import { sourceLine } from '../cited-sources.ts';
import { type Say, sayIn } from '../say.ts';
import { interactionLines } from './interaction-lines.ts';
import { listItem, padTo, type Style, wrap } from './layout.ts';

/** What the report of the check alone is made of. */
export interface InteractionReportInput {
  readonly answer: NamesAnswer;
  readonly corpus: Corpus;
  readonly content: NutrientContent;
  readonly language: Language;
  /** As asked; absent: every compound. */
  readonly compound?: string;
  readonly route: 'oral' | 'parenteral';
  readonly asOf?: string;
  readonly explain: boolean;
}

/** The check of named medicines as text of at most 80 columns: clashes, negatives, questions, receipt, sources. */
export function renderInteractions(input: InteractionReportInput, style: Style): string {
  const { answer, corpus, language } = input;
  const say = sayIn(corpus.messages, language);
  const nutrient = input.content.nutrient.names[language];
  const lines: string[] = [style.heading(say('interactions.title', { nutrient })), ...wrap(askedLine(input, say)), ''];
  const section = (key: string, body: readonly string[]): void => {
    if (body.length > 0) lines.push(style.heading(say(key)), ...body, '');
  };
  if (answer.interactions.length + answer.unknown.length === 0) lines.push(...wrap(say('interactions.none')), '');
  lines.push(...separated(answer, { say, language, style, nutrient, explain: input.explain }));
  section(
    'report.contraindications',
    answer.contraindications.flatMap((one) => listItem('-', one.text)),
  );
  section('interactions.negatives', negativeLines(answer, say, true));
  section('interactions.negatives-unproven', negativeLines(answer, say, false));
  section('report.questions', [
    ...answer.unknown.flatMap(({ rule, before }) => listItem('?', say('interactions.unknown', { rule, before }))),
    ...answer.questions.flatMap((one) => listItem('?', `${one.text} (${one.input})`)),
  ]);
  section('report.coverage', coverageLines(answer, say, style));
  if (input.explain) section('interactions.considered', consideredLines(answer, say));
  section('report.sources', sourceLines(answer, corpus));
  lines.push(...wrap(say('report.disclaimer')), ...wrap(say('reviewed.no')));
  return `${lines.join('\n')}\n`;
}

function askedLine(input: InteractionReportInput, say: Say): string {
  return say('interactions.asked', {
    compounds: input.compound ?? say('interactions.every-compound'),
    route: say(`interactions.route.${input.route}`),
    when: input.asOf === undefined ? say('interactions.now') : say('interactions.on-day', { date: input.asOf }),
  });
}

function separated(answer: NamesAnswer, page: Parameters<typeof interactionLines>[1]): string[] {
  return answer.interactions.flatMap((hit) => [...interactionLines([hit], page), '']);
}

function negativeLines(answer: NamesAnswer, say: Say, verified: boolean): string[] {
  return answer.ruledOut
    .filter((one) => one.inScope && one.verified === verified)
    .flatMap((one) => {
      const name = answer.coverage.find((entry) => entry.input === one.input)?.name ?? one.input;
      const mark = one.verified ? '' : ` [${say('report.unverified')}]`;
      return listItem('-', `${name}: ${one.finding}${mark} (${one.sources.join(', ')})`.replace(' ()', ''));
    });
}

function coverageLines(answer: NamesAnswer, say: Say, style: Style): string[] {
  return answer.coverage.flatMap((entry) => {
    const name = entry.written === undefined ? entry.name : `${entry.written} (${entry.name})`;
    const line = `  ${padTo(name, 46)} ${say(`report.coverage.${entry.status}`)}`.slice(0, 80).trimEnd();
    const names = entry.candidates?.join(', ');
    const meant = names === undefined ? [] : wrap(say('interactions.candidates', { names }), 4);
    return [entry.status === 'unrecognised' ? style.alarm(line) : line, ...meant];
  });
}

function consideredLines(answer: NamesAnswer, say: Say): string[] {
  return answer.coverage.flatMap((entry) =>
    entry.notHolding.flatMap(({ rule, because }) =>
      listItem('-', `${entry.name}, ${rule}: ${say(`interactions.because.${because}`)}`),
    ),
  );
}

function sourceLines(answer: NamesAnswer, corpus: Corpus): string[] {
  const ids = new Set([
    ...answer.interactions.flatMap((hit) => hit.sources),
    ...answer.ruledOut.filter((one) => one.inScope).flatMap((one) => one.sources),
    ...answer.contraindications.flatMap((one) => one.sources),
  ]);
  const byId = new Map(corpus.sources.map((source) => [source.id, source]));
  return [...ids].flatMap((id) => {
    const source = byId.get(id);
    return listItem('-', source === undefined ? id : `${id}: ${sourceLine(source)}`);
  });
}
