import { randomUUID } from 'node:crypto';
import { type FastifyInstance, fastify, LogController } from 'fastify';
import { handleErrors } from './error-handling.ts';
import { logRequests } from './log-requests.ts';
import { describeApi } from './open-api.ts';
import { protect } from './protect.ts';
import { corpusRoutes } from './routes/corpus-routes.ts';
import { healthRoutes } from './routes/health-routes.ts';
import { profileRoutes } from './routes/profile-routes.ts';
import { questionRoutes } from './routes/question-routes.ts';
import { simulationRoutes } from './routes/simulation-routes.ts';
import { serveSite } from './serve-site.ts';
import { bodyLimitBytes, type ServerOptions, usualTimeoutMilliseconds } from './server-options.ts';
import { stopGracefully } from './stop-gracefully.ts';

/** The whole server, not yet listening. Equal questions get the answers of the command line. */
export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const timeout = options.requestTimeoutMilliseconds ?? usualTimeoutMilliseconds;
  const app = fastify({
    bodyLimit: bodyLimitBytes,
    requestTimeout: timeout,
    // Node swaps the two limits when that of the headers is the longer one.
    http: { headersTimeout: timeout, connectionsCheckingInterval: timeout / 2 },
    connectionTimeout: 3 * timeout,
    forceCloseConnections: 'idle',
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    logger: options.log === undefined ? false : { level: 'info', base: null, stream: options.log },
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 },
  });
  // The product's own readers judge what comes in, and what goes out is our own.
  app.setValidatorCompiler(() => (value) => ({ value }));
  app.setSerializerCompiler(() => (value) => JSON.stringify(value));
  app.removeContentTypeParser('text/plain');
  const stopping = stopGracefully(app);
  handleErrors(app, options);
  logRequests(app);
  await protect(app, options);
  await describeApi(app, options.known.corpus.version);
  if (options.site !== undefined) await serveSite(app, options.site);
  healthRoutes(app, options, stopping);
  profileRoutes(app, options);
  questionRoutes(app, options);
  simulationRoutes(app, options);
  corpusRoutes(app, options);
  return app;
}
