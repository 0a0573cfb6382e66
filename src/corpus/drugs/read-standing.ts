import { type Standing, standingSchema } from '../schemas/standing.ts';

const standings: ReadonlySet<string> = new Set(standingSchema.options);

function isStanding(cell: string): cell is Standing {
  return standings.has(cell);
}

/** The standing a cell names; `null` for an empty cell and for a word that is no standing, which nobody may trust. */
export function readStanding(cell: string): Standing | null {
  return isStanding(cell) ? cell : null;
}
