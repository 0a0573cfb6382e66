/** Atoms by element symbol. */
export type AtomCounts = ReadonlyMap<string, number>;

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';
const MAX_FORMULA_LENGTH = 60;

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9';
const isUpper = (character: string | undefined): boolean =>
  character !== undefined && character >= 'A' && character <= 'Z';
const isLower = (character: string | undefined): boolean =>
  character !== undefined && character >= 'a' && character <= 'z';
const isDot = (character: string | undefined): boolean => character !== undefined && '·•∙⋅*.'.includes(character);

/** One walk over a formula; `position` is the next character to read. */
interface Walk {
  readonly text: string;
  position: number;
}

/**
 * The atoms of a formula such as `MgSO4·7H2O`, `Mg(OH)2` or `C12H10Mg3O14`; subscript digits, `·`, `*` and `.` before
 * water are accepted. Null when the text is not a formula; never throws. At most 60 characters.
 */
export function parseFormula(formula: string): AtomCounts | null {
  if (formula.length === 0 || formula.length > MAX_FORMULA_LENGTH) return null;
  const text = [...formula]
    .map((letter) => (SUBSCRIPTS.includes(letter) ? SUBSCRIPTS.indexOf(letter) : letter))
    .join('');
  const total = new Map<string, number>();
  const walk: Walk = { text, position: 0 };
  for (;;) {
    const multiplier = readNumber(walk) ?? 1;
    const part = readGroup(walk, 0);
    if (part === null || part.size === 0) return null;
    addAtoms(total, part, multiplier);
    if (walk.position === text.length) return total;
    if (!isDot(text[walk.position])) return null;
    walk.position++;
  }
}

/** The formula in Hill order: carbon, hydrogen, then the alphabet; without carbon all by alphabet. */
export function hillFormula(atoms: AtomCounts): string {
  const first = atoms.has('C') ? ['C', 'H'] : [];
  const rest = [...atoms.keys()].filter((symbol) => !first.includes(symbol)).sort();
  return [...first, ...rest]
    .filter((symbol) => atoms.has(symbol))
    .map((symbol) => (atoms.get(symbol) === 1 ? symbol : `${symbol}${atoms.get(symbol)}`))
    .join('');
}

function readNumber(walk: Walk): number | null {
  const start = walk.position;
  while (isDigit(walk.text[walk.position]) && walk.position - start < 4) walk.position++;
  return walk.position === start ? null : Number(walk.text.slice(start, walk.position));
}

function readGroup(walk: Walk, depth: number): Map<string, number> | null {
  const atoms = new Map<string, number>();
  while (walk.position < walk.text.length) {
    const character = walk.text[walk.position];
    if (character === '(' && depth < 3) {
      walk.position++;
      const inner = readGroup(walk, depth + 1);
      if (inner === null || walk.text[walk.position] !== ')') return null;
      walk.position++;
      addAtoms(atoms, inner, readNumber(walk) ?? 1);
    } else if (isUpper(character)) {
      const symbol = readSymbol(walk);
      addAtoms(atoms, new Map([[symbol, 1]]), readNumber(walk) ?? 1);
    } else break;
  }
  return atoms;
}

function readSymbol(walk: Walk): string {
  const start = walk.position;
  walk.position += isLower(walk.text[start + 1]) ? 2 : 1;
  return walk.text.slice(start, walk.position);
}

function addAtoms(total: Map<string, number>, part: AtomCounts, times: number): void {
  for (const [symbol, count] of part) total.set(symbol, (total.get(symbol) ?? 0) + count * times);
}
