import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';
import type { ServerOptions } from '../server-options.ts';
import type { Stopping } from '../stop-gracefully.ts';

/** Alive, ready, and figures for Prometheus: by route pattern and status, never by address or content. */
export function healthRoutes(app: FastifyInstance, { known }: ServerOptions, { isStopping }: Stopping): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const seconds = new Histogram({
    name: 'elementair_request_seconds',
    help: 'Time from request to answer, by route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5],
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000);
  });
  const { version, hash } = known.corpus;
  const hidden = { schema: { hide: true } };
  app.get('/healthz', hidden, async () => ({ status: 'alive' }));
  app.get('/readyz', hidden, async (_, reply) =>
    reply
      .code(isStopping() ? 503 : 200)
      .send({ status: isStopping() ? 'stopping' : 'ready', corpus: { version, hash } }),
  );
  app.get('/metrics', hidden, async (_, reply) => reply.type(registry.contentType).send(await registry.metrics()));
}
