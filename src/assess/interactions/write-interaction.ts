import type { Gap } from '../../corpus/schemas/gap.ts';
import type { Candidate } from './candidate.ts';
import type { CheckedPartner, InteractionInput } from './check-input.ts';
import { chooseGap, type GapAnswer } from './choose-gap.ts';
import type { Verdict } from './evaluate-rule.ts';
import type { AuthorityStatement, InteractionHit } from './interaction-schema.ts';
import { writeText } from './write-text.ts';

type Holding = Extract<Verdict, { readonly holds: true }>;

/** A hit with the answer about its hours, from which disagreements are read. */
export interface WrittenInteraction {
  readonly hit: InteractionHit;
  readonly gaps: GapAnswer;
}

/** Puts a rule that holds into words, with its hours, sources and standing. */
export function writeInteraction(
  candidate: Candidate,
  partner: CheckedPartner,
  verdict: Holding,
  input: InteractionInput,
): WrittenInteraction {
  const { row, rule, member } = candidate;
  const { language } = input;
  const gaps = chooseGap(row, rule, member, input);
  const verified = (member?.status ?? rule.status ?? row.status) === 'seen';
  // Who has the nutrient running by vein is where the rule is for: then it keeps its own severity and action.
  const atHome = rule.setting === 'hospital' && input.home && !input.sources.some((one) => one.route === 'parenteral');
  const action = atHome ? 'inform' : stricterAction(rule.management.action, gaps);
  const alternatives = offered(candidate, partner);
  // Members that may be absent are added afterwards: taking objects apart and together is slow.
  const management: InteractionHit['management'] = {
    action,
    alternatives,
    authorities: gaps.statements.map((gap) => writeStatement(gap, input)),
    text: rule.management[language],
  };
  if (gaps.chosen !== undefined) management.gap = gaps.chosen;
  const hit: InteractionHit = {
    id: rule.id,
    with: {
      kind: row.partner.kind,
      id: partner.id ?? row.id,
      name: partner.name,
      code: candidate.code,
      input: partner.input,
    },
    compounds: [...verdict.compounds],
    allCompounds: verdict.others.length === 0,
    // Without a compound it holds whatever is taken, so by whatever route.
    route: verdict.compounds.length === 0 ? 'any' : rule.nutrientRoute,
    severity: atHome ? 'none' : rule.severity,
    likelihood: verified || !isSure(rule.likelihood) ? rule.likelihood : 'possible',
    evidence: rule.evidence,
    mechanism: candidate.mechanism,
    effect: row.effect[language],
    studied: row.studied[language],
    management,
    needs: [...verdict.needs],
    since: rule.validFrom ?? null,
    sources: sourcesOf(candidate, gaps),
    verified,
    severityConfirmed: row.severityStanding === 'confirmed',
    text: writeText(candidate, partner, verdict, { gaps, action, alternatives }, input),
  };
  if (rule.setting !== undefined) hit.setting = rule.setting;
  return { gaps, hit };
}

function isSure(likelihood: InteractionHit['likelihood']): boolean {
  return likelihood === 'established' || likelihood === 'probable';
}

/** The authority that was asked for says not to combine: then that holds instead of hours. */
function stricterAction(
  action: InteractionHit['management']['action'],
  gaps: GapAnswer,
): InteractionHit['management']['action'] {
  return gaps.askedAvoids && action === 'separate' ? 'avoid' : action;
}

/** In a short course a pause of the nutrient comes first wherever the two have to be kept apart. */
function offered({ rule }: Candidate, partner: CheckedPartner): InteractionHit['management']['alternatives'] {
  const { action, alternatives } = rule.management;
  const apart = action === 'separate' || action === 'avoid' || action === 'adjust';
  if (!partner.shortCourse || !apart || rule.affects === 'nutrient') return [...alternatives];
  return ['pause-nutrient', ...alternatives.filter((one) => one !== 'pause-nutrient')];
}

function writeStatement(gap: Gap, { language }: InteractionInput): AuthorityStatement {
  const statement: AuthorityStatement = {
    id: gap.authority.id,
    name: gap.authority[language],
    jurisdictions: [...gap.jurisdictions],
    rule: gap.rule,
    drugBefore: gap.drugBefore,
    drugAfter: gap.drugAfter,
    source: gap.source,
    verified: gap.status === 'seen',
  };
  if (gap.note !== undefined) statement.note = gap.note[language];
  return statement;
}

function sourcesOf({ row, rule }: Candidate, gaps: GapAnswer): string[] {
  const ofGaps = gaps.statements.flatMap((gap) => gap.source ?? []);
  const own = rule.sources ?? row.sources;
  return ofGaps.every((source) => own.includes(source)) ? [...own] : [...new Set([...own, ...ofGaps])];
}
