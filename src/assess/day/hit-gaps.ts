import type { Profile } from '../../profile/index.ts';
import type { Gap } from '../../schedule/index.ts';
import type { InteractionHit } from '../interactions/index.ts';
import { minutesOfTime } from './minutes-of-time.ts';

/** Countries of the part of the world a time zone lies in, for the pair of the person's own country. */
const countriesByZone: readonly (readonly [string, readonly string[]])[] = [
  ['Europe/London', ['UK', 'GB']],
  ['Europe/', ['EU', 'NL']],
  ['America/', ['US']],
];

/**
 * The gap of a clash that asks for time between a medicine and a dose. A side nobody states takes the other side's time:
 * not stated is never zero. A clash without any stated time makes no gap; its advice stands in the report.
 */
export function hitGaps(hit: InteractionHit, dose: string, profile: Profile): readonly Gap[] {
  const { action, gap } = hit.management;
  if (action !== 'separate' || gap === undefined || hit.setting !== undefined) return [];
  const before = minutesOfTime(gap.drugBefore);
  const after = minutesOfTime(gap.drugAfter);
  const beforeMinutes = before ?? after;
  const afterMinutes = after ?? before;
  if (beforeMinutes === undefined || afterMinutes === undefined) return [];
  const relaxation = ownCountryPair(hit, profile, beforeMinutes, afterMinutes);
  return [
    {
      id: `${hit.id} ${hit.with.input} ${dose}`,
      rule: hit.id,
      first: hit.with.input,
      second: dose,
      beforeMinutes,
      afterMinutes,
      scope: 'nutrient',
      ...(relaxation === undefined ? {} : { relaxation }),
    },
  ];
}

/** The verified pair of an authority of the person's own country, where it is another one and states both sides. */
function ownCountryPair(
  hit: InteractionHit,
  profile: Profile,
  beforeMinutes: number,
  afterMinutes: number,
): Gap['relaxation'] {
  const zone = profile.day?.timeZone;
  const countries = countriesByZone.find(([prefix]) => zone?.startsWith(prefix) === true)?.[1] ?? [];
  for (const statement of hit.management.authorities) {
    const own = statement.jurisdictions.some((one) => countries.includes(one));
    const before = minutesOfTime(statement.drugBefore);
    const after = minutesOfTime(statement.drugAfter);
    if (!own || !statement.verified || statement.rule !== 'separate' || before === undefined || after === undefined)
      continue;
    const isOther = before !== beforeMinutes || after !== afterMinutes;
    if (isOther) return { authority: statement.id, beforeMinutes: before, afterMinutes: after };
  }
  return undefined;
}
