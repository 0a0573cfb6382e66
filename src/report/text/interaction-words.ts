import type { AuthorityStatement, ChosenGap, InteractionHit } from '../../assess/index.ts';
import type { Language } from '../../corpus/schemas/bilingual.ts';
import type { Say } from '../say.ts';
import { showTime } from './show-time.ts';

/** One labelled fact about a clash. */
export interface InteractionFact {
  readonly label: string;
  readonly text: string;
}

interface FactPage {
  readonly say: Say;
  readonly language: Language;
  readonly nutrient: string;
  readonly explain: boolean;
}

/** Who clashes, how bad, how sure and on which evidence, with the marks of doubt and of hospital use. */
export function interactionHead(hit: InteractionHit, say: Say): string {
  const code = hit.with.code === null ? '' : ` (${hit.with.code})`;
  const words = [
    say(`interactions.severity.${hit.severity}`),
    say(`interactions.likelihood.${hit.likelihood}`),
    say('interactions.evidence', { letter: hit.evidence }),
    ...(hit.setting === undefined ? [] : [say('interactions.hospital')]),
    ...(hit.verified ? [] : [`[${say('report.unverified')}]`]),
  ];
  return `${hit.with.name}${code}: ${words.join(', ')}`;
}

/** Hours and alternatives; with `explain` also words for the professional, the effect, what was studied, and sources. */
export function interactionFacts(hit: InteractionHit, page: FactPage): readonly InteractionFact[] {
  const { say } = page;
  const { gap, authorities, alternatives, text } = hit.management;
  const facts: InteractionFact[] = [];
  const add = (key: string, words: string): void => {
    if (words !== '') facts.push({ label: say(key), text: words });
  };
  add('interactions.professional', text);
  if (gap !== undefined) add('interactions.hours', chosenHours(gap, authorities, page));
  const others = authorities.filter((one) => one.id !== gap?.authority || one.rule !== 'separate');
  add('interactions.others', others.map((one) => statementWords(one, page)).join('; '));
  const instead = alternatives.map((one) => say(`interactions.alternative.${one}`, { nutrient: page.nutrient }));
  add('interactions.alternatives', instead.join(', '));
  if (page.explain) {
    add('interactions.effect', hit.effect);
    add('interactions.studied', hit.studied);
  }
  add('interactions.sources', hit.sources.join(', '));
  return facts;
}

function chosenHours(gap: ChosenGap, authorities: readonly AuthorityStatement[], page: FactPage): string {
  const { say } = page;
  const authority = authorities.find((one) => one.id === gap.authority)?.name ?? gap.authority;
  const mark = gap.verified ? '' : ` [${say('report.unverified')}]`;
  const pair = say('interactions.hours.pair', {
    before: timeOrOpen(gap.drugBefore, page),
    after: timeOrOpen(gap.drugAfter, page),
    authority,
  });
  const standIns = gap.standIn.map(({ from }) =>
    say('interactions.hours.stand-in', { from: say(`interactions.hours.from.${from}`) }),
  );
  return [`${pair}${mark}.`, ...standIns].join(' ');
}

function statementWords(one: AuthorityStatement, page: FactPage): string {
  const { say } = page;
  const mark = one.verified ? '' : ` [${say('report.unverified')}]`;
  if (one.rule !== 'separate') return `${one.name}: ${say(`interactions.rule.${one.rule}`)}${mark}`;
  return `${one.name}: ${timeOrOpen(one.drugBefore, page)} / ${timeOrOpen(one.drugAfter, page)}${mark}`;
}

function timeOrOpen(time: string | null, { say, language }: FactPage): string {
  return time === null ? say('interactions.hours.open') : showTime(time, language, say);
}
