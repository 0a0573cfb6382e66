import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance } from 'fastify';
import { type ServerOptions, usualRate } from './server-options.ts';

/** The one style rule that React Aria writes into the page (touch on what can be pressed), by its hash: nothing else passes. */
const comboboxStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='";

/**
 * Headers, limits and compression. Scripts come from our own files only, and a page may speak to its own server only: that
 * what is typed stays on the device is held by the browser, not by our word.
 */
export async function protect(app: FastifyInstance, { requestsPerMinute }: ServerOptions): Promise<void> {
  const own = ["'self'"];
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", "'wasm-unsafe-eval'"],
        styleSrc: [...own, comboboxStyle],
        imgSrc: ["'self'", 'data:'],
        fontSrc: own,
        connectSrc: own,
        workerSrc: own,
        manifestSrc: own,
        baseUri: ["'none'"],
        formAction: own,
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
  });
  await app.register(rateLimit, {
    max: requestsPerMinute ?? usualRate,
    timeWindow: '1 minute',
    allowList: (request) => /^\/(healthz|readyz|metrics)$/.test(request.url),
  });
  // Quality 5 of brotli: nearly the size of the highest, at a tenth of its time.
  await app.register(compress, { brotliOptions: { params: { 1: 5 } }, threshold: 1000, encodings: ['br', 'gzip'] });
}
