import type { FastifyRequest } from 'fastify';
import type { Language } from '../corpus/schemas/bilingual.ts';

/** The language of an answer: `?lang=`, else the first of `Accept-Language` that we have, else English. */
export function requestLanguage(request: FastifyRequest): Language {
  return askedLanguage(request) ?? acceptedLanguage(request.headers['accept-language'] ?? '');
}

/** The language that `?lang=` names; undefined when it names none of ours. */
export function askedLanguage(request: FastifyRequest): Language | undefined {
  const { query } = request;
  const asked = typeof query === 'object' && query !== null && 'lang' in query ? query.lang : undefined;
  return asked === 'nl' || asked === 'en' ? asked : undefined;
}

function acceptedLanguage(header: string): Language {
  const wanted = header
    .slice(0, 200)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.map((one) => /^\s*q=([\d.]+)$/.exec(one)?.[1]).find((one) => one !== undefined);
      return { language: tag.split('-')[0], weight: Number(weight ?? 1) };
    })
    .filter(({ language, weight }) => (language === 'nl' || language === 'en') && weight > 0)
    .sort((one, other) => other.weight - one.weight);
  return wanted[0]?.language === 'nl' ? 'nl' : 'en';
}
