import type { Supplement } from '../../profile/index.ts';
import { known } from '../../quantity/index.ts';
import type { LedgerItem } from '../intake/ledger-item.ts';
import { rowsMentioned } from '../interactions/partner-words.ts';
import type { Session } from '../session.ts';
import { nameCompound } from './element-of-compound.ts';
import { readLabelOf } from './read-label-of.ts';

/**
 * The line of a supplement that names other nutrients with an amount and says nothing else: it brings none of this one. Undefined
 * where a word is left over or the nutrient itself is named. docs/methods/intake-ledger.md
 */
export function otherNutrientItem(supplement: Supplement, session: Session): LedgerItem | undefined {
  const text = supplement.label ?? supplement.compound ?? supplement.name ?? '';
  if (supplement.label === undefined && nameCompound(text, session) !== undefined) return undefined;
  // An amount beside the name is a field of its own; the reader of labels wants one to be sure that a substance is meant.
  const line = supplement.label === undefined && supplement.amount !== undefined ? `${text} 1 mg` : text;
  if (!isOnlyOthers(line, session)) return undefined;
  const { path } = supplement;
  const name = supplement.name ?? text;
  session.coverage.push({ input: path, kind: 'supplement', name, status: 'no-rule', rules: [] });
  const derivation = session.book.note({ rule: 'names-other-nutrient', inputs: { input: path, text } });
  return {
    input: path,
    name,
    kind: 'supplement',
    amount: known(0, session.content.nutrient.intakeUnit, { derivation }),
    atMinutes: supplement.atMinutes,
    momentsPerDay: supplement.momentsPerDay,
  };
}

/** Every substance named is a nutrient that the content knows as another one. */
function isOnlyOthers(text: string, session: Session): boolean {
  const { others } = readLabelOf(text, session);
  const { content } = session;
  const nutrients = content.interactions.filter((row) => row.partner.kind === 'nutrient').map((row) => row.id);
  const isNutrient = (name: string): boolean => rowsMentioned(name, content).some((id) => nutrients.includes(id));
  return others?.every(isNutrient) === true;
}
