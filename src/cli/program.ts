import { Command, CommanderError } from 'commander';
import type { Language } from '../corpus/schemas/bilingual.ts';
import { assessCommand } from './commands/assess.ts';
import { contentCommand } from './commands/content.ts';
import { convertCommand } from './commands/convert.ts';
import { diffCommand } from './commands/diff.ts';
import { explainCommand } from './commands/explain.ts';
import { interactionsCommand } from './commands/interactions.ts';
import { labelCommand } from './commands/label.ts';
import { scheduleCommand } from './commands/schedule.ts';
import { searchCommand } from './commands/search.ts';
import { serveCommand } from './commands/serve.ts';
import { showCommand } from './commands/show.ts';
import { simulateCommand } from './commands/simulate.ts';
import type { CommandContext } from './context.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { Failure } from './failure.ts';
import { openKnowledgeBase } from './knowledge-base.ts';
import { printFailure } from './print-failure.ts';

/** Runs one command line and returns its exit code. Nothing escapes as a stack: a defect of ours is said to be one. */
export async function runProgram(words: readonly string[]): Promise<ExitCode> {
  const context = makeContext(words);
  try {
    await buildProgram(context).parseAsync([...words], { from: 'user' });
    return context.exitCode();
  } catch (error) {
    return report(error, context, words);
  }
}

function makeContext(words: readonly string[]): CommandContext {
  let opened: ReturnType<typeof openKnowledgeBase> | undefined;
  let exitCode: ExitCode = exitCodes.answered;
  const language = languageOf(words);
  let spoken = language.environment;
  return {
    base: () => {
      opened ??= openKnowledgeBase();
      return opened;
    },
    today: new Date().toISOString().slice(0, 10),
    language,
    speak: (stated) => {
      spoken = stated ?? spoken;
    },
    spoken: () => language.asked ?? spoken,
    print: (text) => process.stdout.write(text.endsWith('\n') ? text : `${text}\n`),
    isTerminal: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
    setExitCode: (code) => {
      exitCode = code;
    },
    exitCode: () => exitCode,
  };
}

/** The language asked for with `--lang`, else that of `LANG`; undefined lets the profile decide first. */
function languageOf(words: readonly string[]): CommandContext['language'] {
  const index = words.indexOf('--lang');
  const asked =
    index >= 0 ? words[index + 1] : words.find((word) => word.startsWith('--lang='))?.slice('--lang='.length);
  const environment: Language = (process.env['LANG'] ?? '').startsWith('nl') ? 'nl' : 'en';
  return { asked: asked === 'nl' || asked === 'en' ? asked : undefined, environment };
}

function buildProgram(context: CommandContext): Command {
  const program = new Command('elementair')
    .description('Turns a nutrient monograph into decisions. It informs; it does not prescribe.')
    .helpOption('-h, --help', 'show help')
    .version(versionOf(context), '-V, --version', 'show the version')
    .showHelpAfterError(false)
    .exitOverride()
    .configureOutput({ writeErr: () => {} });
  const commands = [
    assessCommand,
    convertCommand,
    labelCommand,
    interactionsCommand,
    scheduleCommand,
    simulateCommand,
    searchCommand,
    showCommand,
    explainCommand,
    diffCommand,
    contentCommand,
    serveCommand,
  ];
  for (const make of commands) program.addCommand(silence(make(context)));
  return program;
}

/** The version of the build; a missing build is reported by the command itself. */
function versionOf(context: CommandContext): string {
  try {
    return context.base().corpus.version;
  } catch {
    return 'unknown';
  }
}

/** Subcommands do not inherit these settings. */
function silence(command: Command): Command {
  command.exitOverride().configureOutput({ writeErr: () => {} });
  for (const child of command.commands) silence(child);
  return command;
}

function report(error: unknown, context: CommandContext, words: readonly string[]): ExitCode {
  if (error instanceof CommanderError && error.exitCode === 0) return exitCodes.answered;
  const failure = toFailure(error);
  try {
    printFailure(failure, context.base().corpus.messages, context.spoken(), wantsJson(words));
  } catch {
    // Without the packed content there are no words; this is the one message that code itself must hold.
    process.stderr.write(
      'elementair: the packed content is missing or unreadable. Run `npm run build` in the checkout, or install the package again.\n',
    );
  }
  return failure.exitCode;
}

function toFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof CommanderError) {
    const reason = error.code === 'commander.help' ? 'Name a command.' : `${error.message.replace(/^error: /, '')}.`;
    return new Failure({ code: 'usage', path: '', parameters: { reason } }, exitCodes.wrongUsage);
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new Failure({ code: 'defect', path: '', parameters: { reason } }, exitCodes.defect);
}

function wantsJson(words: readonly string[]): boolean {
  const index = words.indexOf('--format');
  return words.includes('--format=json') || (index >= 0 && words[index + 1] === 'json');
}
