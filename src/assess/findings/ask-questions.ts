import type { Contraindications } from '../conditions/find-contraindications.ts';
import { ask, type Session } from '../session.ts';
import type { Steps } from '../take-steps.ts';

/** Questions about what the profile leaves open and that could change the answer. */
export function askQuestions(session: Session, steps: Pick<Steps, 'contraindications' | 'facts' | 'schedule'>): void {
  const { profile } = session;
  const { contraindications } = steps;
  const egfrKnown = steps.facts.profile.person.egfr !== undefined;
  if (profile.diet === undefined) ask(session, 'diet-missing', 'diet');
  for (const day of profile.diet?.days ?? []) {
    if (!day.complete) ask(session, 'diet-complete', `${day.path}.complete`);
    if (day.water === undefined) ask(session, 'water-missing', `${day.path}.water`);
  }
  if (profile.supplements === undefined) ask(session, 'supplements-missing', 'supplements');
  if (profile.medications === undefined) ask(session, 'medications-missing', 'medications');
  if (profile.conditions === undefined) ask(session, 'conditions-missing', 'conditions');
  if (!egfrKnown) askAboutKidneys(session, contraindications);
  askAboutPregnancy(session);
  for (const one of steps.schedule?.unplaced ?? []) {
    if (one.question !== undefined) ask(session, one.question, `${one.input}.at`, { name: one.name });
  }
  for (const one of new Map((steps.schedule?.otherDays ?? []).map((event) => [event.input, event])).values()) {
    const unknown = one.rhythm !== undefined && 'everyDays' in one.rhythm && one.rhythm.from === null;
    if (unknown) ask(session, 'which-day', `${one.input}.since`, { name: one.name });
  }
  // A value that does not count was asked about already, with what that means.
  const refused = new Set(session.questions.flatMap((one) => (one.id === 'egfr-implausible' ? [one.input] : [])));
  for (const doubt of profile.doubts.filter((one) => !refused.has(one.path)))
    ask(session, 'unusual-value', doubt.path, { received: doubt.received });
}

/** Asked when a rule hangs on kidney function and something beyond food is taken, or a rule asks for it outright. */
function askAboutKidneys(session: Session, { found, undecided }: Contraindications): void {
  const { profile } = session;
  const takes = (profile.supplements?.length ?? 0) > 0;
  const asks = (rules: readonly { readonly when?: unknown }[]): boolean => JSON.stringify(rules).includes('egfr');
  const unknownRule =
    found.some((one) => one.id.includes('kidney-unknown')) || found.some((one) => one.input === 'person.egfr');
  if ((takes && asks(undecided)) || unknownRule) ask(session, 'egfr-missing', 'person.egfr', {}, 'minor');
}

/** Youngest and oldest age, in months, at which pregnancy is asked about. */
const childbearing = [144, 660] as const;

function askAboutPregnancy(session: Session): void {
  const { person } = session.profile;
  if (person.sex !== 'female' || person.pregnant !== undefined || person.lactating !== undefined) return;
  if (person.ageMonths >= childbearing[0] && person.ageMonths < childbearing[1]) {
    ask(session, 'pregnancy-unknown', 'person.pregnant');
  }
}
