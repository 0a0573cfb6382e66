/** A formula in Hill order with small numbers: `H14MgO11S` as H₁₄MgO₁₁S. */
export function formulaText(formula: string): string {
  return formula.replaceAll(/\d/g, (digit) => '₀₁₂₃₄₅₆₇₈₉'[Number(digit)] ?? digit);
}
