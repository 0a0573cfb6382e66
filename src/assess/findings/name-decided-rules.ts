import type { ConditionRule } from '../../corpus/schemas/condition-rule.ts';
import { bringsNutrient } from '../intake/brings-nutrient.ts';
import { withWiderConditions } from '../items/resolve-findings.ts';
import type { Coverage } from '../schemas/assessment.ts';
import type { Session } from '../session.ts';
import type { Steps } from '../take-steps.ts';

/**
 * The receipt with every rule that decided something about an entry: condition rules by the condition or group of medicines
 * they name and at everything that brings the nutrient beyond food, and findings at their own place. An entry such a rule is
 * about is never `no-rule`; what was not recognised stays so.
 */
export function nameDecidedRules(coverage: readonly Coverage[], session: Session, steps: Steps): readonly Coverage[] {
  const found = steps.contraindications.found;
  const findings = [...steps.risk.findings, ...steps.labs.findings];
  if (found.length + findings.length === 0) return coverage;
  const ids = new Set(found.map((one) => one.id));
  const rules = session.content.conditionRules.filter((rule) => ids.has(rule.id));
  const brings = new Set(steps.ledger.items.filter(bringsNutrient).map((item) => item.input));
  return coverage.map((entry) => {
    if (entry.status === 'unrecognised') return entry;
    const named = brings.has(entry.input) ? rules : rulesNaming(keysOf(entry, session, steps), rules);
    const decided = [
      ...named.map((rule) => rule.id),
      ...findings.flatMap((finding) => (finding.input === entry.input ? [finding.id] : [])),
    ];
    if (decided.length === 0) return entry;
    const status = entry.status === 'no-rule' ? 'rule' : entry.status;
    return { ...entry, status, rules: [...new Set([...entry.rules, ...decided])] };
  });
}

const nothing: ReadonlySet<string> = new Set();

function rulesNaming(keys: ReadonlySet<string>, rules: readonly ConditionRule[]): readonly ConditionRule[] {
  if (keys.size === 0) return [];
  const names = (predicates: readonly string[] | undefined): boolean =>
    predicates?.some((one) => keys.has(one)) === true;
  return rules.filter(({ when }) => names(when.all) || names(when.any));
}

/** Predicates of the content by which a rule can be about an entry. */
function keysOf(entry: Coverage, session: Session, { medications }: Steps): ReadonlySet<string> {
  if (entry.kind !== 'condition' && entry.kind !== 'medicine') return nothing;
  if (entry.kind === 'condition') {
    const ids = entry.id === undefined ? [] : [...withWiderConditions([entry.id], session)];
    return new Set(ids.map((id) => `condition:${id}`));
  }
  const here = (medications ?? []).filter((one) => one.current && one.medication.path === entry.input);
  // Of a combination, which stands there part by part, the rule is named at its own part.
  const own = here.length > 1 ? here.filter((one) => one.name === entry.name) : here;
  return new Set(own.flatMap((one) => [...one.groups]).map((group) => `drug-group:${group}`));
}
