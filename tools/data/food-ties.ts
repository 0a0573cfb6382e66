/** Milligrams per 100 g; below this two tables both say "next to nothing", which the note states. */
const TRACE_MILLIGRAMS = 3;

/** The note of a tie that has no CIQUAL food of the same kind. */
const NO_TWIN = 'no twin';

function agrees(a: number, b: number): boolean {
  return Math.max(a, b) <= 2 * Math.min(a, b);
}

/**
 * What is wrong with one row of `names-nl.csv`, or undefined. `usdaMilligrams` and `ciqualMilligrams` are the raw values of
 * the tied rows: undefined is no such row, empty is not measured.
 */
export function tieProblem(
  row: Readonly<Record<string, string>>,
  usdaMilligrams: string | undefined,
  ciqualMilligrams: string | undefined,
): string | undefined {
  const note = row['note'] ?? '';
  if ((row['name_nl'] ?? '') === '') return 'has no name';
  if (usdaMilligrams === undefined) return 'the USDA row does not exist';
  if (usdaMilligrams === '') return 'the USDA row has no value';
  if ((row['ciqual_id'] ?? '') === '') return note === NO_TWIN ? undefined : 'no CIQUAL id and no note "no twin"';
  if (ciqualMilligrams === undefined || ciqualMilligrams === '') return 'the CIQUAL row does not exist or has no value';
  const [ours, theirs] = [Number(usdaMilligrams), Number(ciqualMilligrams)];
  if (Number(row['ciqual_mg']) !== Number(theirs.toPrecision(6))) return `ciqual_mg is not the raw ${theirs}`;
  if (agrees(ours, theirs)) return undefined;
  if (note === '') return `${ours} and ${theirs} differ by more than a factor of 2 without a note`;
  if (note.startsWith('traces') && Math.max(ours, theirs) > TRACE_MILLIGRAMS) return 'is called a trace and is more';
  return undefined;
}

/** Names that occur twice over `|`-separated cells, case ignored; an empty list when every name means one food. */
export function repeatedNames(nameCells: readonly string[]): string[] {
  const seen = new Set<string>();
  return nameCells.flatMap((cell) =>
    cell
      .split('|')
      .map((name) => name.trim().toLowerCase())
      .filter((name) => {
        if (name === '' || !seen.has(name)) {
          seen.add(name);
          return false;
        }
        return true;
      }),
  );
}
