import { say } from '../../corpus/index.ts';
import type { Language } from '../../corpus/schemas/bilingual.ts';
import { formatNumber } from '../../quantity/index.ts';
import type { Candidate } from './candidate.ts';
import type { CheckedPartner, InteractionInput } from './check-input.ts';
import type { GapAnswer } from './choose-gap.ts';
import type { Verdict } from './evaluate-rule.ts';
import type { InteractionHit } from './interaction-schema.ts';

/** What was decided about a clash, as far as its words depend on it. */
interface Decided {
  readonly gaps: GapAnswer;
  readonly action: InteractionHit['management']['action'];
  readonly alternatives: InteractionHit['management']['alternatives'];
}

/**
 * The sentences for the person. The content's own text names the strictest pair; where another pair holds for this member
 * or authority, that pair is printed instead. What limits the clash is said after it.
 */
export function writeText(
  candidate: Candidate,
  partner: CheckedPartner,
  verdict: Extract<Verdict, { readonly holds: true }>,
  decided: Decided,
  input: InteractionInput,
): string {
  const { language, messages, content } = input;
  const words: Words = (key, parameters = {}) => say(messages, language, key, parameters);
  const show = (time: string | null): string => (time === null ? '' : showTime(time, language, words));
  const nutrient = content.nutrient.names[language];
  const own = (candidate.member?.text ?? candidate.rule.text)[language];
  const ownHours = decided.gaps.ofText && !(decided.gaps.askedAvoids && decided.action === 'avoid');
  const sentences: string[] = [];
  const pause = decided.alternatives[0] === 'pause-nutrient' && partner.shortCourse;
  const saysPause = ownHours && candidate.rule.management.alternatives[0] === 'pause-nutrient';
  if (pause && !saysPause) sentences.push(words('interactions.text.short-course', { nutrient, name: partner.name }));
  sentences.push(ownHours ? own : otherHours(partner, decided, { nutrient, words, show }));
  if (verdict.others.length > 0) {
    // The shorter list is the one a person can use.
    const key = verdict.others.length < verdict.compounds.length ? 'all-but' : 'compounds';
    const ids = key === 'all-but' ? verdict.others : verdict.compounds;
    const names = ids.map((id) => content.compounds.find((one) => one.id === id)?.names[language].toLowerCase() ?? id);
    sentences.push(words(`interactions.text.${key}`, { compounds: names.join(', ') }));
  }
  if (verdict.needs.some((path) => path.startsWith('person.')))
    sentences.push(words('interactions.text.kidney-unknown'));
  if (verdict.unsure.length > 0) {
    const products = verdict.unsure.map((source) => source.unsure ?? source.input).join(', ');
    sentences.push(words('interactions.text.source-unsure', { nutrient, products }));
  }
  return sentences.join(' ');
}

type Words = (key: string, parameters?: Readonly<Record<string, string>>) => string;

interface HourWords {
  readonly nutrient: string;
  readonly words: Words;
  /** A time in the reader's language; nothing for one that is not stated. */
  readonly show: (time: string | null) => string;
}

/** A time as content writes it (`1.5 h`) in the reader's language: `1,5 uur`. */
function showTime(time: string, language: Language, words: Words): string {
  const [number = '', unit = ''] = time.split(' ');
  return words(`report.time.${unit}`, { value: formatNumber(Number(number), { language }) });
}

function otherHours(partner: CheckedPartner, { gaps, action }: Decided, { nutrient, words, show }: HourWords): string {
  const { chosen } = gaps;
  const name = partner.name;
  if (chosen === undefined || (gaps.askedAvoids && action === 'avoid')) {
    return words('interactions.text.avoid', { name, nutrient });
  }
  const { drugBefore, drugAfter } = chosen;
  if (drugBefore === drugAfter)
    return words('interactions.text.both-sides', { name, nutrient, time: show(drugBefore) });
  if (drugAfter === null) return words('interactions.text.before', { name, nutrient, before: show(drugBefore) });
  if (drugBefore === null) return words('interactions.text.after', { name, nutrient, after: show(drugAfter) });
  return words('interactions.text.before-or-after', {
    name,
    nutrient,
    before: show(drugBefore),
    after: show(drugAfter),
  });
}
