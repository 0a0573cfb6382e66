import type { ConditionRule } from '../../corpus/schemas/condition-rule.ts';
import type { Contraindication } from '../schemas/assessment.ts';
import type { Session } from '../session.ts';
import { evaluateWhen } from './evaluate-predicate.ts';
import type { PersonFacts } from './facts.ts';
import { type SuspectedCondition, suspectConditions } from './suspected-condition.ts';
import type { UnknownFinding } from './unknown-finding.ts';

/** Contraindications that hold, rules that are not decided, and names that may hide one; all empty when no rule applies. */
export interface Contraindications {
  readonly found: readonly Contraindication[];
  /** Rules that could hold but hang on something unknown. */
  readonly undecided: readonly ConditionRule[];
  /** Each condition that was not recognised, with the rules that say stop and that it may be about. */
  readonly suspected: readonly SuspectedCondition[];
}

/**
 * Condition rules that hold for the person. Hospital rules and rules for injections are information and not part of a
 * check of what is swallowed at home. Undecided rules are returned apart: they raise questions, never permissions. A rule
 * that says stop and lies nearest to an unrecognised condition is suspected.
 */
export function findContraindications(
  session: Session,
  facts: PersonFacts,
  unknown: readonly UnknownFinding[] = [],
): Contraindications {
  const found: Contraindication[] = [];
  const undecided: ConditionRule[] = [];
  for (const rule of session.content.conditionRules) {
    if (rule.scope.route !== 'oral' || rule.scope.setting === 'hospital') continue;
    const truth = evaluateWhen(rule.when, facts);
    if (truth === true) found.push(write(rule, session));
    else if (truth === null) undecided.push(rule);
  }
  const suspected = suspectConditions(unknown, undecided, session.knowledge.corpus.conditions);
  return { found, undecided, suspected };
}

function write(rule: ConditionRule, session: Session): Contraindication {
  return {
    id: rule.id,
    input: inputOf(rule, session),
    because: rule.because[session.language],
    action: rule.action,
    severity: rule.severity,
    sources: [...rule.sources],
    verified: rule.standing === 'seen',
    text: rule.person[session.language],
  };
}

/** The part of the profile the rule was decided on. */
function inputOf(rule: ConditionRule, session: Session): string {
  const predicates = [...(rule.when.all ?? []), ...(rule.when.any ?? [])];
  const first = predicates[0] ?? '';
  if (first.startsWith('egfr')) return 'person.egfr';
  if (first.startsWith('age')) return 'person.age';
  if (first === 'dialysis') return 'person.dialysis';
  if (first.startsWith('life-stage')) return 'person';
  if (first.startsWith('condition:')) {
    const id = first.slice('condition:'.length);
    const entry = session.coverage.find((one) => one.kind === 'condition' && one.id === id);
    return entry?.input ?? 'conditions';
  }
  if (first.startsWith('drug-group:')) return 'medications';
  return '';
}
