import type { Claim } from '../schemas/claim.ts';
import { type ClaimMarker, claimMarkers } from './claim-markers.ts';
import type { CheckInput, CheckOutcome, ContentCheck, Finding } from './content-check.ts';
import { contentKinds } from './content-kinds.ts';
import { documentsOf, nutrientFolder } from './documents.ts';
import { groupBy } from './group-by.ts';

const corrected: ReadonlySet<string> = new Set(['contradicted', 'disputed', 'outdated']);
const unverified: ReadonlySet<string> = new Set(['not_independently_verified', 'memory_needs_checking']);

/** Every claim of the claim list stands in the monograph as what it was found to be. */
export const claimsCovered: ContentCheck = {
  name: 'claims-covered',
  description:
    'Each claim is marked in its own section in both languages; one found wrong, disputed or outdated stands in such a block with its correction.',
  run(input: CheckInput): CheckOutcome {
    const claims = claimsOf(input);
    const markers = claimMarkers(input);
    const byClaim = groupBy(markers, (marker) => `${marker.folder} ${marker.claim}`);
    const findings = claims.flatMap(({ path, claim }) =>
      claimFindings(path, claim, byClaim.get(`${nutrientFolder(path)} ${claim.id}`) ?? []),
    );
    const known = new Set(claims.map(({ path, claim }) => `${nutrientFolder(path)} ${claim.id}`));
    const strays = markers
      .filter((marker) => !known.has(`${marker.folder} ${marker.claim}`))
      .map(({ path, claim }) => fault(path, claim, 'no claim has this id', 'correct the marker or add the claim'));
    return { checked: claims.length, findings: [...findings, ...strays] };
  },
};

/** How many claims there are, and how many of them nothing is wrong with. */
export function countClaims(input: CheckInput): { readonly total: number; readonly covered: number } {
  const claims = claimsOf(input);
  const byClaim = groupBy(claimMarkers(input), (marker) => `${marker.folder} ${marker.claim}`);
  const covered = claims.filter(
    ({ path, claim }) =>
      claimFindings(path, claim, byClaim.get(`${nutrientFolder(path)} ${claim.id}`) ?? []).length === 0,
  );
  return { total: claims.length, covered: covered.length };
}

function claimsOf(input: CheckInput): readonly { readonly path: string; readonly claim: Claim }[] {
  return documentsOf(input, contentKinds.claims).flatMap(({ path, value }) =>
    value.claims.map((claim) => ({ path, claim })),
  );
}

function claimFindings(path: string, claim: Claim, markers: readonly ClaimMarker[]): readonly Finding[] {
  return (['en', 'nl'] as const).flatMap((language) => {
    const place = `claims[${claim.id}].${language}`;
    const own = markers.filter((marker) => marker.language === language);
    const section = claim.place.split('/')[0] ?? '';
    const right = own.filter((marker) => marker.section === section);
    if (right.length === 0) {
      const elsewhere = own.map((marker) => marker.section).join(', ');
      const wrong = `is not marked in the section ${section}${elsewhere === '' ? '' : `, only in ${elsewhere}`}`;
      return [fault(path, place, wrong, `write {${claim.id}} where the monograph says it`)];
    }
    return shownAsFound(claim, right).map((wrong) =>
      fault(path, place, wrong, 'show it as the claim list says it was found, with its correction'),
    );
  });
}

/** At least one place must show the claim as what it is, and no place may show it as something else. */
function shownAsFound(claim: Claim, markers: readonly ClaimMarker[]): readonly string[] {
  if (corrected.has(claim.status)) {
    const outside = markers.filter((marker) => marker.block !== claim.status);
    if (outside.length > 0) return [`is ${claim.status} and stands outside a block "> [!${claim.status}]"`];
    return markers.some((marker) => carriesCorrection(claim, marker))
      ? []
      : ['its block does not carry the correction'];
  }
  const problems: string[] = [];
  const blocked = markers.find((marker) => marker.block !== undefined && corrected.has(marker.block));
  if (blocked !== undefined) problems.push(`stands in a block "${blocked.block}" and is ${claim.status}`);
  if (unverified.has(claim.status) && markers.some((marker) => !marker.line.includes('[!unverified]'))) {
    problems.push('could not be verified and its line has no mark [!unverified]');
  }
  return problems;
}

/** The words cannot be compared; the correction's sources can: one of them is cited, or it is marked unverified. */
function carriesCorrection(claim: Claim, marker: ClaimMarker): boolean {
  const sources = claim.correction?.sources ?? [];
  if (sources.length === 0) return marker.text.includes('[!unverified]');
  return sources.some((source) => new RegExp(`@${source.replaceAll('.', '\\.')}(?=[;\\]\\s])`).test(marker.text));
}

function fault(path: string, place: string, wrong: string, remedy: string): Finding {
  return { path, place, wrong, remedy };
}
