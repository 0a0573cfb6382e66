import { type Messages, say } from '../corpus/index.ts';
import type { Language } from '../corpus/schemas/bilingual.ts';
import { describeProblem } from '../report/index.ts';
import type { Failure } from './failure.ts';

/** Prints a failure on standard error: a sentence for a person, or one JSON object of the contract. */
export function printFailure(failure: Failure, messages: Messages, language: Language, asJson: boolean): void {
  const described = describeProblem(failure.problem, messages, language);
  if (asJson) process.stderr.write(`${JSON.stringify(described)}\n`);
  else {
    const where = described.path === '' ? '' : `${described.path}: `;
    const received =
      described.received === null
        ? ''
        : ` ${say(messages, language, 'failure.received', { received: described.received })}`;
    const candidates =
      described.candidates === undefined || described.candidates.length === 0
        ? ''
        : ` ${say(messages, language, 'failure.candidates', { candidates: described.candidates.join(', ') })}`;
    process.stderr.write(`elementair: ${where}${described.remedy}${received}${candidates}\n`);
  }
}
