import { type Command, Option } from 'commander';
import type { Language } from '../corpus/schemas/bilingual.ts';
import type { ExitCode } from './exit-codes.ts';
import type { KnowledgeBase } from './knowledge-base.ts';

/** What every command gets from the program. */
export interface CommandContext {
  readonly base: () => KnowledgeBase;
  /** ISO date of the machine. */
  readonly today: string;
  readonly language: { readonly asked: Language | undefined; readonly environment: Language };
  /** From here on a failure is said in this language, unless another was asked for; undefined changes nothing. */
  readonly speak: (language: Language | undefined) => void;
  /** Language in which a failure is said. */
  readonly spoken: () => Language;
  readonly print: (text: string) => void;
  readonly isTerminal: boolean;
  readonly setExitCode: (code: ExitCode) => void;
  readonly exitCode: () => ExitCode;
}

/** Options that every command has. */
export interface CommonOptions {
  readonly format: string;
  readonly lang?: Language;
  readonly nutrient?: string;
  readonly explain?: boolean;
}

/** Adds the common options to a command; `formats` names the output formats it has, the first is the default. */
export function withCommonOptions(command: Command, formats: readonly string[] = ['text', 'json']): Command {
  return command
    .addOption(new Option('--format <format>', 'form of the answer').choices([...formats]).default(formats[0]))
    .addOption(new Option('--lang <language>', 'language of the words').choices(['nl', 'en']))
    .option('--nutrient <id>', 'which nutrient (default: the first of the content)')
    .option('--explain', 'show how each number came about');
}

/** Language of a command without a profile. */
export function languageOf(options: CommonOptions, context: CommandContext): Language {
  return options.lang ?? context.language.environment;
}

/** JSON as printed: two spaces, one newline at the end. */
export function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
