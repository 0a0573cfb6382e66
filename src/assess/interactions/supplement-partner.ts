import type { NutrientContent } from '../../corpus/index.ts';
import type { Supplement } from '../../profile/index.ts';
import { RecentCache } from '../recent-cache.ts';
import type { CheckedPartner } from './check-input.ts';
import { milligramsIn, rowsMentioned } from './partner-words.ts';
import { identityOf } from './rules-for-partner.ts';

/** A supplement that names another nutrient, as a partner of the check; undefined when it names none. */
export function supplementPartner(supplement: Supplement, content: NutrientContent): CheckedPartner | undefined {
  const text = [supplement.name, supplement.label, supplement.compound].filter((one) => one !== undefined).join(' ');
  const { rows, perUnit } = mentions.get(content, text, () => mentionsIn(text, content));
  if (rows.length === 0) return undefined;
  const daily = perUnit === undefined ? undefined : perUnit * supplement.units * supplement.momentsPerDay;
  return {
    input: supplement.path,
    name: supplement.name ?? supplement.label ?? text,
    kind: 'supplement',
    recognised: true,
    candidates: [],
    ...(rows[0] === undefined ? {} : { id: rows[0] }),
    ownCodes: [],
    substances: [],
    open: true,
    rows,
    identity: identityOf({ ownCodes: [], substances: [], rows }),
    route: 'oral',
    ...(daily === undefined ? {} : { dailyMilligrams: daily }),
    shortCourse: false,
  };
}

interface Mentions {
  readonly rows: readonly string[];
  /** Milligrams of what it mentions first; undefined: not stated. */
  readonly perUnit: number | undefined;
}

const mentions = new RecentCache<Mentions>(2048);

function mentionsIn(text: string, content: NutrientContent): Mentions {
  const rows = rowsMentioned(text, content);
  return { rows, perUnit: rows.length === 0 ? undefined : milligramsIn(text, content, rows) };
}

/** Foods with much of what binds the nutrient, as one partner at the place of the first; undefined when there are none. */
export function foodPartner(
  foods: readonly { readonly input: string; readonly name: string; readonly binder?: 'high' }[],
  content: NutrientContent,
): CheckedPartner | undefined {
  const first = foods.find((food) => food.binder === 'high');
  const rows = content.interactions.filter((row) => row.partner.kind === 'food').map((row) => row.id);
  if (first === undefined || rows.length === 0) return undefined;
  return {
    input: first.input,
    name: first.name,
    kind: 'food',
    recognised: true,
    candidates: [],
    ownCodes: [],
    substances: [],
    open: true,
    rows,
    identity: identityOf({ ownCodes: [], substances: [], rows }),
    shortCourse: false,
  };
}
