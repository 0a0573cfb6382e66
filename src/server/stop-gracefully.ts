import type { FastifyInstance } from 'fastify';
import { usualTimeoutMilliseconds } from './server-options.ts';

/** True from the moment the server was told to stop. */
export interface Stopping {
  readonly isStopping: () => boolean;
}

/**
 * What is under way is answered, on a connection that then closes. A request that has not arrived whole within the time a
 * request may take is cut off, so that the server always ends.
 */
export function stopGracefully(app: FastifyInstance): Stopping {
  let stopping = false;
  app.addHook('preClose', async () => {
    stopping = true;
    setTimeout(() => app.server.closeAllConnections(), usualTimeoutMilliseconds).unref();
  });
  app.addHook('onSend', async (_, reply, payload) => {
    if (stopping) reply.header('connection', 'close');
    return payload;
  });
  return { isStopping: () => stopping };
}
