import { readFileSync, statSync } from 'node:fs';
import type { Corpus, FoodCorpus } from '../corpus/index.ts';
import {
  type Profile,
  profileVocabulary,
  type ReadProfileOptions,
  readProfile,
  statedLanguage,
} from '../profile/index.ts';
import type { CommandContext } from './context.ts';
import { exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';

/** Largest file that is opened at all; the profile reader's own limit is lower and gives the message. */
const largestFile = 20_000_000;

/** A profile or scenario as bytes; from then on a failure is said in the language that it names. */
export function readInputFile(path: string, context: CommandContext): Uint8Array {
  const bytes = readBytes(path);
  context.speak(statedLanguage(bytes));
  return bytes;
}

/** Reads a file, with a problem instead of a stack when it is not there. */
function readBytes(path: string): Uint8Array {
  try {
    const { size } = statSync(path);
    if (size > largestFile) {
      throw new Failure(
        { code: 'too-large', path: '', received: `${size} bytes`, parameters: { limit: '1000000' } },
        exitCodes.refused,
      );
    }
    return readFileSync(path);
  } catch (error) {
    if (error instanceof Failure) throw error;
    const code = errorCode(error);
    if (code === 'ENOENT')
      throw new Failure({ code: 'file-not-found', path: '', received: path }, exitCodes.wrongUsage);
    throw new Failure(
      { code: 'file-unreadable', path: '', received: path, parameters: { reason: code } },
      exitCodes.wrongUsage,
    );
  }
}

function errorCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown';
}

/** What a profile file is read with. */
export interface ProfileFileReading extends ReadProfileOptions {
  readonly corpus: Corpus;
  readonly food: FoodCorpus;
  readonly context: CommandContext;
}

/** A profile file as a profile, or a refusal with its path. */
export function readProfileFile(path: string, { corpus, food, context, ...dates }: ProfileFileReading): Profile {
  const reading = readProfile(readInputFile(path, context), profileVocabulary(corpus, food), dates);
  if (!reading.ok) throw new Failure(reading.problem, exitCodes.refused);
  return reading.value;
}
