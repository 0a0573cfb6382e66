import { isRecord } from './place.ts';

type Node = Readonly<Record<string, unknown>>;

/** What is wrong with a node, and in which field. */
export interface DoubtFault {
  readonly field: string;
  readonly wrong: string;
  readonly remedy: string;
}

/** One way in which doubt could make an answer laxer. */
export interface DoubtDemand {
  readonly path: RegExp;
  /** Key under which the nodes stand; the empty string is the file itself. */
  readonly inside: string;
  readonly fault: (node: Node, file: unknown) => DoubtFault | undefined;
}

const interactions = /\/interactions\/[^/]+\.yaml$/;
const reasonedOnly: readonly unknown[] = ['memory', 'inference', 'proposal'];

/** The demands, by file. */
export const doubtDemands: readonly DoubtDemand[] = [
  { path: interactions, inside: 'rules', fault: warningFault },
  { path: interactions, inside: 'gaps', fault: gapFault },
  { path: /\/ruled-out\.yaml$/, inside: 'rows', fault: negativeFault },
  { path: /\/conditions\.yaml$/, inside: 'rules', fault: conditionFault },
  { path: /\/deficiency\.yaml$/, inside: 'riskFactors', fault: riskFault },
  { path: /\/indications\.yaml$/, inside: 'indications', fault: benefitFault },
  { path: /\/indications\.yaml$/, inside: 'doses', fault: doseFault },
  { path: /\/reference-values\.yaml$/, inside: 'values', fault: limitFault },
  { path: /\/formulas\.yaml$/, inside: 'serumRanges', fault: rangeFault },
  { path: /\/compounds\.yaml$/, inside: 'absorption', fault: calibrationFault },
];

/** A rule without its own standing has that of its file. */
function warningFault(rule: Node, file: unknown): DoubtFault | undefined {
  const status = rule['status'] ?? (isRecord(file) ? file['status'] : undefined);
  if (status === 'seen') return undefined;
  if (rule['likelihood'] === 'established' || rule['likelihood'] === 'probable') {
    return { field: 'likelihood', wrong: 'an unverified warning is more than "possible"', remedy: 'write possible' };
  }
  const management = rule['management'];
  if (isRecord(management) && management['action'] === 'none') {
    return {
      field: 'management.action',
      wrong: 'an unverified rule says that nothing needs doing',
      remedy: 'write inform, or verify it',
    };
  }
  if (reasonedOnly.includes(status) && (rule['evidence'] === 'A' || rule['evidence'] === 'B')) {
    return {
      field: 'evidence',
      wrong: `evidence ${String(rule['evidence'])} was not seen`,
      remedy: 'write C or D, or verify it',
    };
  }
  return undefined;
}

function gapFault(gap: Node): DoubtFault | undefined {
  for (const side of ['drugBefore', 'drugAfter']) {
    const time = gap[side];
    const isZero = typeof time === 'string' && Number.parseFloat(time) === 0;
    if (isZero && (gap['status'] !== 'seen' || typeof gap['source'] !== 'string')) {
      return { field: side, wrong: 'a gap of nothing is not verified', remedy: 'name the source, or write null' };
    }
  }
  const authority = gap['authority'];
  if (isRecord(authority) && authority['id'] === 'editor' && gap['status'] === 'seen' && gap['source'] === null) {
    return { field: 'status', wrong: "the editors' own gap is called seen", remedy: 'write proposal' };
  }
  return undefined;
}

function negativeFault(row: Node): DoubtFault | undefined {
  const members = Array.isArray(row['members']) ? row['members'].filter(isRecord) : [];
  const sources = Array.isArray(row['sources']) ? row['sources'] : [];
  if (row['status'] !== 'seen' && sources.length === 0 && members.some((member) => member['status'] === 'seen')) {
    return { field: 'members', wrong: 'a member is called seen without a source', remedy: 'name the source' };
  }
  if (reasonedOnly.includes(row['status']) && row['evidence'] !== 'D') {
    return { field: 'evidence', wrong: 'a negative that was only reasoned is more than D', remedy: 'write D' };
  }
  return undefined;
}

function conditionFault(rule: Node): DoubtFault | undefined {
  if (rule['standing'] === 'seen') return undefined;
  if (isRecord(rule['when']) && rule['when']['unless'] !== undefined) {
    return {
      field: 'when.unless',
      wrong: 'an exception that is not verified lifts a warning',
      remedy: 'verify the exception, or take it out',
    };
  }
  if (rule['alternative'] === 'other-compound') {
    return {
      field: 'alternative',
      wrong: 'another compound lifts the objection and that is not verified',
      remedy: 'verify it, or take it out',
    };
  }
  return undefined;
}

function riskFault(factor: Node): DoubtFault | undefined {
  if (factor['standing'] === 'seen') return undefined;
  if (factor['direction'] === 'lowers') {
    return { field: 'direction', wrong: 'an unverified factor lowers a risk', remedy: 'verify it, or take it out' };
  }
  if (factor['likelihood'] === 'established' || factor['likelihood'] === 'probable') {
    return { field: 'likelihood', wrong: 'an unverified factor is more than "possible"', remedy: 'write possible' };
  }
  return undefined;
}

function benefitFault(indication: Node): DoubtFault | undefined {
  if (indication['direction'] !== 'benefit') return undefined;
  const remedy = 'write unknown, or verify what supports it';
  if (indication['support'] === 'association') {
    return { field: 'support', wrong: 'an association alone supports a benefit', remedy };
  }
  const outcomes = Array.isArray(indication['outcomes']) ? indication['outcomes'].filter(isRecord) : [];
  const carried = outcomes.some(
    (outcome) => outcome['decisive'] === true && outcome['favours'] === 'benefit' && outcome['standing'] === 'seen',
  );
  return indication['support'] === 'trials' && !carried
    ? { field: 'direction', wrong: 'no decisive outcome that was seen favours the benefit', remedy }
    : undefined;
}

/** Hospital doses are information only and enter no advice. */
function doseFault(dose: Node): DoubtFault | undefined {
  const isUsable = dose['amount'] !== null && dose['setting'] !== 'hospital' && dose['blocked'] === undefined;
  if (dose['standing'] === 'seen' || !isUsable) return undefined;
  return {
    field: 'standing',
    wrong: 'an unverified dose may enter advice',
    remedy: 'verify it, or block it with a reason',
  };
}

function limitFault(row: Node): DoubtFault | undefined {
  if (row['kind'] !== 'UL' || row['value'] === null || row['standing'] === 'seen') return undefined;
  return {
    field: 'standing',
    wrong: 'an unverified upper level permits up to itself',
    remedy: 'verify it, or write null',
  };
}

function rangeFault(row: Node): DoubtFault | undefined {
  const isBounded = row['low'] !== null || row['high'] !== null;
  if (row['role'] !== 'reference' || row['standing'] === 'seen' || !isBounded) return undefined;
  return { field: 'role', wrong: 'an unverified range interprets a result', remedy: 'write proposal, or verify it' };
}

function calibrationFault(absorption: Node): DoubtFault | undefined {
  if (absorption['calibrated'] !== true || absorption['standing'] === 'seen') return undefined;
  return { field: 'calibrated', wrong: 'what was not seen is called calibrated', remedy: 'write false' };
}
