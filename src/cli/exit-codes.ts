/** Exit codes of the contract. */
export const exitCodes = {
  answered: 0,
  wrongUsage: 2,
  refused: 3,
  missing: 4,
  defect: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
