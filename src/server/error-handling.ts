import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Problem } from '../quantity/index.ts';
import { problemDocument, problemType } from './problem-document.ts';
import { Refusal } from './refusal.ts';
import { requestLanguage } from './request-language.ts';
import { bodyLimitBytes, type ServerOptions } from './server-options.ts';

/** Every error leaves as a problem document; what is not understood is a defect of ours and says nothing of the inside. */
export function handleErrors(app: FastifyInstance, { known, site }: ServerOptions): void {
  const send = (problem: Problem, status: number, request: FastifyRequest, reply: FastifyReply): FastifyReply =>
    reply
      .code(status)
      .type(problemType)
      .send(
        JSON.stringify(
          problemDocument(problem, {
            status,
            messages: known.corpus.messages,
            language: requestLanguage(request),
            requestId: request.id,
          }),
        ),
      );
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { problem, status } = readError(error);
    // The message may quote what was sent; the place in our code does not.
    if (status >= 500) request.log.error({ error: error.name, stack: error.stack?.split('\n').slice(1, 6) }, 'defect');
    return send(problem, status, request, reply);
  });
  app.setNotFoundHandler((request, reply) => {
    const wantsPage = (request.headers.accept ?? '').includes('text/html');
    const isOurs = /^\/(api|fhir|cds-services)\b/.test(request.url);
    if (site === undefined || !wantsPage || isOurs)
      return send({ code: 'no-such-page', path: '' }, 404, request, reply);
    const language = request.url.startsWith('/nl/')
      ? 'nl'
      : request.url.startsWith('/en/')
        ? 'en'
        : requestLanguage(request);
    return reply.code(404).header('cache-control', 'no-cache').sendFile(`${language}/404/index.html`);
  });
}

function readError(error: FastifyError): { readonly problem: Problem; readonly status: number } {
  if (error instanceof Refusal) return { problem: error.problem, status: error.statusCode };
  const status = error.statusCode ?? 500;
  if (status === 413) {
    return { problem: { code: 'too-large', path: '', parameters: { limit: String(bodyLimitBytes) } }, status };
  }
  if (status === 415) return { problem: { code: 'not-json-type', path: '' }, status };
  if (status === 429) return { problem: { code: 'too-many-requests', path: '' }, status };
  if (status === 503) return { problem: { code: 'stopping', path: '' }, status };
  if (status >= 400 && status < 500) return { problem: { code: 'not-json', path: '' }, status: 400 };
  return { problem: { code: 'server-defect', path: '' }, status: 500 };
}
