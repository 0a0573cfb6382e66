import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import type { ContentReport } from '../../corpus/checks/index.ts';
import { readContentFolder } from '../../corpus/node/index.ts';
import { listItem, sayIn, wrap } from '../../report/index.ts';
import { asJson, type CommandContext, type CommonOptions, languageOf, withCommonOptions } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';

interface Options extends CommonOptions {
  readonly content?: string;
}

/** `content check`: all content checks, for editors. */
export function contentCommand(context: CommandContext): Command {
  const check = new Command('check')
    .description('runs every check on the content folder')
    .option('--content <folder>', 'content folder (default: that of this checkout)')
    .addHelpText('after', '\nExample:\n  ./elementair content check --format json')
    .action((options: Options) => run(options, context));
  return new Command('content').description('work on the content').addCommand(withCommonOptions(check));
}

async function run(options: Options, context: CommandContext): Promise<void> {
  const folder = options.content ?? join(import.meta.dirname, '../../content');
  if (!existsSync(join(folder, 'nutrients'))) {
    throw new Failure({ code: 'content-missing', path: '', received: folder }, exitCodes.missing);
  }
  // The checks are large and only editors need them.
  const { runChecks } = await import('../../corpus/checks/index.ts');
  const report = runChecks(readContentFolder(folder));
  if (options.format === 'json') context.print(asJson(report));
  else printReport(report, options, context);
  if (!report.ok) context.setExitCode(exitCodes.refused);
}

function printReport(report: ContentReport, options: Options, context: CommandContext): void {
  const say = sayIn(context.base().corpus.messages, languageOf(options, context));
  const lines = report.checks.flatMap((check) => [
    `${check.failed === 0 ? 'ok    ' : 'FAILED'} ${check.name.padEnd(22)} ${String(check.checked).padStart(6)}  ${check.failed}  ${check.exceptions}`,
    ...check.findings
      .filter((finding) => finding.notice === undefined)
      .flatMap((finding) => listItem('-', `${finding.path}#${finding.place}: ${finding.wrong}; ${finding.remedy}.`, 4)),
  ]);
  const { covered, total } = report.claims;
  lines.push(say('check.claims', { covered: String(covered), total: String(total) }));
  lines.push(...wrap(say(report.ok ? 'check.ok' : 'check.failed')));
  context.print(lines.join('\n'));
}
