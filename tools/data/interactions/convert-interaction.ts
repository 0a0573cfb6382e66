/** One row of the evidence table and its texts become one interaction file. */
import { type Interaction, interactionSchema } from '../../../src/corpus/schemas/interaction.ts';
import { convertMemberGaps, convertRuleGaps } from './convert-gap.ts';
import {
  type ItemText,
  type MemberText,
  type NumberText,
  type RawItem,
  type RawMember,
  type RuleText,
  type Text,
  type WordTables,
  word,
} from './raw-rows.ts';

/** Date on which the editors last looked at these files. */
export const editorReview = { editor: '2026-11-24', professional: null } as const;

/** Year in which each source appeared; a source without a year is not in it. */
export type SourceYears = ReadonlyMap<string, number>;

/** Names, forms and standing of a member, without its gaps. */
export function convertMember(member: RawMember, extra: MemberText | undefined): Record<string, unknown> {
  const nl = extra?.nl ?? member.inn_nl;
  if (nl === null) throw new Error(`${member.atc}: no Dutch name`);
  return {
    atc: member.atc,
    en: member.inn_en,
    nl,
    brands: member.brands,
    ...(extra?.forms === undefined ? {} : { forms: extra.forms }),
    ...(extra?.status === undefined ? {} : { status: extra.status }),
    ...(extra?.notASource === undefined ? {} : { notASource: true }),
  };
}

/** Figures with both names; every one of them was read. */
export function convertNumbers(numbers: readonly NumberText[] | undefined): unknown[] {
  return (numbers ?? []).map(({ en, nl, value, low, high, relation, source }) => ({
    what: { en, nl },
    ...(value === undefined ? {} : { value }),
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(relation === undefined ? {} : { relation }),
    source,
    status: 'seen',
  }));
}

function actionOf(item: RawItem, rule: RuleText): string {
  if (rule.action !== undefined) return rule.action;
  const timed = item.hours_before_mg !== null || item.hours_after_mg !== null;
  if (item.alert_proposal === 'info') return 'inform';
  if (item.alert_proposal === 'none') return 'none';
  if (['interruptive', 'passive_timing'].includes(item.alert_proposal) && timed) return 'separate';
  throw new Error(`${item.id}: say what to do`);
}

function likelihoodOf(item: RawItem, texts: ItemText, rule: RuleText, words: WordTables): string {
  const likelihood = rule.likelihood ?? word(words.likelihoodOf, item.likelihood, item.id);
  const verified = (rule.status ?? texts.status ?? 'seen') === 'seen';
  return !verified && ['established', 'probable'].includes(likelihood) ? 'possible' : likelihood;
}

function evidenceOf(item: RawItem, rule: RuleText, words: WordTables): string {
  if (rule.evidence !== undefined) return rule.evidence;
  const found = Object.entries(words.evidenceOf).find(([, levels]) => levels.includes(item.evidence_level));
  if (found === undefined) throw new Error(`${item.id}: no letter for "${item.evidence_level}"`);
  return found[0];
}

function yearOf(sources: readonly string[], years: SourceYears): string | undefined {
  const known = sources.flatMap((source) => years.get(source) ?? []);
  return known.length === 0 ? undefined : String(Math.min(...known));
}

function validFromOf(
  texts: ItemText,
  rule: RuleText,
  sources: readonly string[],
  years: SourceYears,
): string | undefined {
  if (rule.validFrom !== undefined) return rule.validFrom ?? undefined;
  if ((rule.status ?? texts.status ?? 'seen') !== 'seen') return undefined;
  return yearOf(rule.sources ?? sources, years);
}

function scopePart(item: RawItem, rule: RuleText, words: WordTables): Record<string, unknown> {
  const scope = words.scopeOf[item.mg_scope];
  if (scope === undefined) throw new Error(`${item.id}: unknown scope ${item.mg_scope}`);
  return {
    nutrientRoute: rule.nutrientRoute ?? scope.nutrientRoute,
    compounds: rule.compounds ?? scope.compounds,
    ...(rule.drugRoutes === null ? {} : { drugRoutes: rule.drugRoutes ?? ['oral'] }),
    ...(rule.onlyMembers === undefined ? {} : { onlyMembers: rule.onlyMembers }),
    ...(rule.partnerDose === undefined ? {} : { partnerDose: rule.partnerDose }),
    ...(rule.kidney === undefined ? {} : { kidney: rule.kidney }),
  };
}

function gradePart(item: RawItem, texts: ItemText, rule: RuleText, words: WordTables): Record<string, unknown> {
  return {
    affects: rule.affects ?? word(words.affectsOf, item.affects, item.id),
    direction: rule.direction ?? word(words.directionOf, item.direction, item.id),
    severity: rule.severity ?? word(words.severityOf, item.severity_proposal, item.id),
    likelihood: likelihoodOf(item, texts, rule, words),
    evidence: evidenceOf(item, rule, words),
    ...(rule.mechanismId === undefined ? {} : { mechanism: rule.mechanismId }),
  };
}

interface RuleInput {
  readonly item: RawItem;
  readonly texts: ItemText;
  readonly words: WordTables;
  readonly sources: readonly string[];
  readonly years: SourceYears;
}

function convertRule(rule: RuleText, input: RuleInput): Record<string, unknown> {
  const { item, texts, words, sources, years } = input;
  const hospital = rule.setting === undefined ? item.alert_proposal === 'hospital_info' : rule.setting === 'hospital';
  const validFrom = validFromOf(texts, rule, sources, years);
  return {
    id: rule.suffix === undefined ? item.id : `${item.id}/${rule.suffix}`,
    ...scopePart(item, rule, words),
    ...gradePart(item, texts, rule, words),
    management: { action: actionOf(item, rule), alternatives: rule.alternatives ?? [], ...rule.manage },
    gaps: convertRuleGaps(item, texts, rule, words),
    text: rule.text,
    ...(hospital ? { setting: 'hospital' } : {}),
    ...(rule.status === undefined ? {} : { status: rule.status }),
    ...(rule.sources === undefined ? {} : { sources: rule.sources }),
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(rule.validUntil === undefined ? {} : { validUntil: rule.validUntil }),
    ...(rule.supersedes === undefined ? {} : { supersedes: rule.supersedes }),
  };
}

function mechanismOf(texts: ItemText, words: WordTables, place: string): Text & { readonly id: string } {
  const text = texts.mechanismText ?? words.mechanisms[texts.mechanism];
  if (text === undefined) throw new Error(`${place}: no words for mechanism ${texts.mechanism}`);
  return { id: texts.mechanismId ?? texts.mechanism, ...text };
}

function studiedOf(texts: ItemText, words: WordTables, place: string): Text {
  const studied = typeof texts.studied === 'string' ? words.studied[texts.studied] : texts.studied;
  if (studied === undefined) throw new Error(`${place}: no words for what was studied`);
  return studied;
}

/** Converts one row; throws with the row's id when the result does not fit the schema. */
export function convertInteraction(item: RawItem, texts: ItemText, words: WordTables, years: SourceYears): Interaction {
  const members = item.members.map((member) => {
    const gaps = convertMemberGaps(member, item, texts, words);
    const text = texts.members?.[member.atc]?.text;
    return {
      ...convertMember(member, texts.members?.[member.atc]),
      ...(gaps.length === 0 ? {} : { gaps }),
      ...(text === undefined ? {} : { text }),
    };
  });
  const cited = [...item.spacing.map((row) => row.source), ...(texts.numbers ?? []).map((number) => number.source)];
  const sources = [...new Set([...item.sources, ...cited])].filter((source) => source !== 'none');
  const row = interactionSchema.safeParse({
    id: item.id,
    partner: { kind: texts.kind ?? 'drug', ...(texts.partner ?? { en: item.partner, nl: item.partner_nl }) },
    members,
    mechanism: mechanismOf(texts, words, item.id),
    effect: texts.effect,
    studied: studiedOf(texts, words, item.id),
    numbers: convertNumbers(texts.numbers),
    rules: texts.rules.map((rule) => convertRule(rule, { item, texts, words, sources, years })),
    ...(texts.note === undefined ? {} : { note: texts.note }),
    status: texts.status ?? 'seen',
    severityStanding: 'proposal',
    sources,
    review: editorReview,
  });
  if (!row.success) throw new Error(`${item.id}: ${row.error.message}`);
  return row.data;
}
