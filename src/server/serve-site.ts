import fixedFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { requestLanguage } from './request-language.ts';

/** Files whose name or folder holds a hash of what is in them never change. */
const unchanging = /\/(_astro|data\/[0-9a-f]{16})\//;

/** The built site; `/` goes to the reader's language. Pages are asked for again each time, hashed files never. */
export async function serveSite(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fixedFiles, {
    root: folder,
    cacheControl: false,
    preCompressed: true,
    redirect: true,
    setHeaders: (reply, path) => {
      const text = unchanging.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
      reply.header('cache-control', text);
    },
  });
  app.get('/', { schema: { hide: true } }, async (request, reply) =>
    reply.header('vary', 'accept-language').redirect(`/${requestLanguage(request)}/`, 302),
  );
}
