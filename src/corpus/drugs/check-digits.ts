/** The dihedral group D5 of the Verhoeff scheme: product of a row and a column. */
function multiply(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : 5 + ((a + b) % 5);
  return b < 5 ? 5 + ((a - b) % 5) : (a - b + 5) % 5;
}

/** Verhoeff's permutation of a digit; it is applied as often as the digit's place from the right. */
const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

function permute(digit: number, times: number): number {
  let value = digit;
  for (let turn = 0; turn < times % 8; turn += 1) value = permutation[value] ?? 0;
  return value;
}

/** Whether a text is a SNOMED CT identifier by length and Verhoeff check digit; it says nothing about its meaning. */
export function isSnomedCode(code: string): boolean {
  if (!/^\d{6,18}$/.test(code)) return false;
  const digits = [...code].reverse().map(Number);
  return digits.reduce((sum, digit, place) => multiply(sum, permute(digit, place)), 0) === 0;
}

/** Whether a text is a LOINC code by shape and mod-10 check digit; it says nothing about its meaning. */
export function isLoincCode(code: string): boolean {
  const match = /^(\d{1,5})-(\d)$/.exec(code);
  if (!match) return false;
  const digits = [...(match[1] ?? '')].reverse().map(Number);
  const sum = digits.reduce((total, digit, place) => {
    const value = place % 2 === 0 ? digit * 2 : digit;
    return total + Math.floor(value / 10) + (value % 10);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(match[2]);
}
