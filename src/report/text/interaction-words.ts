import type { AuthorityStatement, ChosenGap, InteractionHit } from '../../assess/index.ts';
import type { Say } from '../say.ts';

/** One labelled fact about a clash. */
export interface InteractionFact {
  readonly label: string;
  readonly text: string;
}

interface FactPage {
  readonly say: Say;
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
  if (gap !== undefined) add('interactions.hours', chosenHours(gap, authorities, say));
  const others = authorities.filter((one) => one.id !== gap?.authority || one.rule !== 'separate');
  add('interactions.others', others.map((one) => statementWords(one, say)).join('; '));
  const instead = alternatives.map((one) => say(`interactions.alternative.${one}`, { nutrient: page.nutrient }));
  add('interactions.alternatives', instead.join(', '));
  if (page.explain) {
    add('interactions.effect', hit.effect);
    add('interactions.studied', hit.studied);
  }
  add('interactions.sources', hit.sources.join(', '));
  return facts;
}

function chosenHours(gap: ChosenGap, authorities: readonly AuthorityStatement[], say: Say): string {
  const open = say('interactions.hours.open');
  const authority = authorities.find((one) => one.id === gap.authority)?.name ?? gap.authority;
  const mark = gap.verified ? '' : ` [${say('report.unverified')}]`;
  const pair = say('interactions.hours.pair', {
    before: gap.drugBefore ?? open,
    after: gap.drugAfter ?? open,
    authority,
  });
  const standIns = gap.standIn.map(({ from }) =>
    say('interactions.hours.stand-in', { from: say(`interactions.hours.from.${from}`) }),
  );
  return [`${pair}${mark}.`, ...standIns].join(' ');
}

function statementWords(one: AuthorityStatement, say: Say): string {
  const mark = one.verified ? '' : ` [${say('report.unverified')}]`;
  if (one.rule !== 'separate') return `${one.name}: ${say(`interactions.rule.${one.rule}`)}${mark}`;
  const open = say('interactions.hours.open');
  return `${one.name}: ${one.drugBefore ?? open} / ${one.drugAfter ?? open}${mark}`;
}
