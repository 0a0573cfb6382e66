import { takeDosingOff } from './take-dosing-off.ts';

/** Forms of a medicine or supplement, and the letters makers add for slow release; Dutch, English, French and German. */
const FORMS =
  'tablet tabletten tabletje tabletjes tabl tab tabs tablets comprime comprimes tablette capsule capsules caps kapsel kapseln gelule ' +
  'gelules softgel softgels dragee dragees zuigtablet zuigtabletten kauwtablet kauwtabletten bruistablet bruistabletten smelttablet ' +
  'smelttabletten duotab disper pil pillen pill pills druppel druppels drops drank siroop syrup suspensie suspension oplossing solution sachet ' +
  'sachets zakje zakjes poeder powder granulaat zetpil zetpillen suppository injectie injectievloeistof injection infuus inhalator ' +
  'inhaler spray neusspray pleister pleisters patch creme cream zalf ointment gel ampul ampullen ampoule ampoules flacon stuks stuk ' +
  'filmomhuld filmomhulde msr mga mups retard zoc oros xr xl er sr cr la ec pch';

/** Makers whose name stands behind the name of a substance on a Dutch box. */
const MAKERS =
  'teva sandoz mylan viatris apotex aurobindo accord actavis pfizer ratiopharm sanias glenmark krka stada bayer zentiva';

const DOSE_WORDS = new Set(`${FORMS} ${MAKERS}`.split(' '));

/**
 * Kinds whose names keep such words: powder or syrup makes another food (`melk`, `melkpoeder`), and a person
 * has a condition, not a tablet of it.
 */
export const UNDOSED_KINDS: ReadonlySet<string> = new Set(['food', 'water', 'condition', 'indication']);

const NUMBER = String.raw`(?:\d{1,3}(?:[ .]\d{3})+|\d+(?:[.,]\d+)?)`;
const UNIT = 'kg|kilogram|mg|mcg|µg|μg|ug|microgram|milligram|gram|g|ml|mmol|mval|meq|ie|iu|ui|i\\.e\\.|eenheden|units';
const STRENGTH = new RegExp(
  String.raw`(?<![\p{L}\d.,])${NUMBER}(?:\s?[/+x×-]\s?${NUMBER})*\s?(?:${UNIT})(?:\s?/\s?(?:${NUMBER}\s?)?(?:${UNIT}|dosis|dose|uur|hour|h|tablet|capsule))?(?![\p{L}\d])`,
  'giu',
);
const PERCENT = /(?<![\p{L}\d.,])\d+(?:[.,]\d+)?\s?%/gu;

/** A typed text taken apart. */
export interface DoseParts {
  /** The text without how often and when, strength and form kept: some products are named by their strength. */
  readonly withoutDosing: string;
  /** The text without strengths such as `500 mg`. */
  readonly withoutStrength: string;
  /** The text without strengths, dose forms and makers; empty when nothing else was typed. */
  readonly bare: string;
  /** `bare` without what else follows a name: how often, when, a strength without unit, `HCl`. */
  readonly name: string;
  /** The strengths as typed; absent when there are none. */
  readonly strengthText?: string;
}

/** Takes strength, dose form and maker off a typed name. A percentage is a strength only beside a dose form. */
export function takeDoseOff(text: string): DoseParts {
  const strengths = text.match(STRENGTH) ?? [];
  const withoutStrength = text.replace(STRENGTH, ' ').trim();
  const { kept, dropped } = splitDoseWords(withoutStrength);
  const percents = dropped ? (kept.match(PERCENT) ?? []) : [];
  const bare = dropped ? kept.replace(PERCENT, ' ').trim() : withoutStrength;
  const typed = [...strengths, ...percents].map((strength) => strength.trim());
  const name = takeDosingOff(bare);
  return {
    withoutDosing: takeDosingOff(text.trim()),
    withoutStrength,
    bare,
    name,
    ...(typed.length > 0 ? { strengthText: typed.join(' ') } : {}),
  };
}

/** A count such as `60` in `60 tabletten` goes with its form. */
function splitDoseWords(text: string): { readonly kept: string; readonly dropped: boolean } {
  const parts = text.split(/\s+/);
  const isDose = parts.map((part) =>
    DOSE_WORDS.has(
      part
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z]/g, ''),
    ),
  );
  const kept = parts.filter((part, i) => !isDose[i] && !(isDose[i + 1] && /^\d+$/.test(part)));
  return { kept: kept.join(' '), dropped: kept.length < parts.length };
}
