import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { CommandContext } from '../context.ts';
import { exitCodes } from '../exit-codes.ts';
import { Failure } from '../failure.ts';

type Server = typeof import('../../server/index.ts');

interface Options {
  readonly port: number;
  readonly host: string;
  readonly public?: boolean;
  readonly log?: boolean;
}

/** `serve`: the site and the API, until it is told to stop. */
export function serveCommand(context: CommandContext): Command {
  return new Command('serve')
    .description('starts the site and the JSON API on this machine')
    .option('--port <number>', 'port to listen on; 0 takes a free one', readPort, 8080)
    .option('--host <address>', 'address to listen on', '127.0.0.1')
    .option('--public', 'allow an address that others can reach')
    .option('--log', 'write a line for each request to standard error; never what was asked')
    .addHelpText('after', '\nExample:\n  ./elementair serve --port 8080')
    .action((options: Options) => run(options, context));
}

function readPort(text: string): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65_535)
    throw new InvalidArgumentError('A port is a number from 0 to 65535.');
  return Number(text);
}

async function run(options: Options, context: CommandContext): Promise<void> {
  const server = await loadServer();
  const base = context.base();
  const known = server.prepareServer(base.corpus, base.food(), base.reading());
  const site = findSite();
  const reading = await server.startServer(
    { port: options.port, host: options.host, public: options.public === true },
    {
      known,
      today: () => new Date().toISOString().slice(0, 10),
      ...(site === undefined ? {} : { site }),
      ...(options.log === true ? { log: process.stderr } : {}),
    },
  );
  if (!reading.ok) throw new Failure(reading.problem, exitCodes.wrongUsage);
  const { address, stop } = reading.value;
  context.print(`Elementair: ${address}/`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  await stop();
}

/** The packages of the server are optional; without them the message has the line that installs them. */
async function loadServer(): Promise<Server> {
  try {
    return await import('../../server/index.ts');
  } catch (error) {
    if (typeof error !== 'object' || error === null || !('code' in error) || error.code !== 'ERR_MODULE_NOT_FOUND')
      throw error;
    throw new Failure({ code: 'server-missing', path: '', parameters: { install: installLine } }, exitCodes.missing);
  }
}

/** Package names as `peerDependencies` has them. */
const installLine =
  'npm install fastify @fastify/compress @fastify/helmet @fastify/rate-limit @fastify/static @fastify/swagger prom-client';

/** The built site beside the bundled program; undefined when it was not built, and then the API answers alone. */
function findSite(): string | undefined {
  return [join(import.meta.dirname, '../web'), join(import.meta.dirname, '../../dist/web')].find((one) =>
    existsSync(join(one, 'en/index.html')),
  );
}
