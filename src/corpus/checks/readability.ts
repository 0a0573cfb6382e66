import type { CheckInput, CheckOutcome, ContentCheck, Finding } from './content-check.ts';
import { addCounts, countDutch, fleschDouma, type TextCounts, wordsPerSentence } from './flesch-douma.ts';
import { groupBy } from './group-by.ts';
import { type PersonText, personTexts } from './person-texts.ts';

/** On average over each kind of text, from the house rules. */
const easeAtLeast = 60;
const wordsAtMost = 15;

/** For one text, looser since a single name of a medicine weighs on a short text. Design choice of this check. */
const easeFloor = 30;
const wordsCeiling = 20;

/** Texts under this many words are judged in the average only. Design choice of this check. */
const wordsToJudge = 8;

/** What the person reads is plain Dutch. */
export const readability: ContentCheck = {
  name: 'readability',
  description:
    'Dutch texts to the person have on average, for each kind of text, a Flesch-Douma score of at least 60 and at most 15 words a sentence; none lies far below.',
  run(input: CheckInput): CheckOutcome {
    const texts = personTexts(input).map((text) => ({ ...text, counts: countDutch(text.text) }));
    const kinds = [...groupBy(texts, ({ kind }) => kind)];
    const findings = [
      ...kinds.flatMap(([kind, group]) => kindFinding(kind, addCounts(group.map(({ counts }) => counts)), group)),
      ...texts.flatMap(textFinding),
    ];
    return { checked: texts.length, findings };
  },
};

function kindFinding(kind: string, counts: TextCounts, group: readonly PersonText[]): readonly Finding[] {
  if (fleschDouma(counts) >= easeAtLeast && wordsPerSentence(counts) <= wordsAtMost) return [];
  return [
    {
      path: group[0]?.path.replace(/[^/]+$/, '') ?? '',
      place: kind.replaceAll(' ', '-'),
      wrong: `all ${group.length} texts together: ${figures(counts)}`,
      remedy: `reach ${easeAtLeast} and ${wordsAtMost}: shorter words and sentences`,
    },
  ];
}

function textFinding({ path, place, counts }: PersonText & { readonly counts: TextCounts }): readonly Finding[] {
  if (counts.words < wordsToJudge) return [];
  if (fleschDouma(counts) >= easeFloor && wordsPerSentence(counts) <= wordsCeiling) return [];
  return [{ path, place, wrong: figures(counts), remedy: 'write shorter words and sentences' }];
}

function figures(counts: TextCounts): string {
  return `Flesch-Douma ${fleschDouma(counts).toFixed(0)}, ${wordsPerSentence(counts).toFixed(1)} words a sentence`;
}
