import type { FastifyInstance } from 'fastify';
import { checkNames, labelContext } from '../../assess/index.ts';
import { answerIn, readConversion, readLabel } from '../../label/index.ts';
import { answers, body, query } from '../describe-route.ts';
import { orRefuse } from '../refusal.ts';
import { requestLanguage } from '../request-language.ts';
import { nutrientOf } from '../server-knowledge.ts';
import type { ServerOptions } from '../server-options.ts';
import { commonQuery, convertBody, interactionsBody, labelBody } from './question-schemas.ts';
import { readBody, readQuery } from './read-request.ts';

/** Questions without a person, as the commands of the same name answer them. */
export function questionRoutes(app: FastifyInstance, { known, today }: ServerOptions): void {
  const describe = (summary: string) => ({ summary, tags: ['questions'], ...query(commonQuery), ...answers() });
  app.post(
    '/api/v1/convert',
    { schema: { ...describe('An amount of a compound in element, mmol and mEq'), ...body(convertBody) } },
    async (request) => {
      const content = nutrientOf(known, readQuery(commonQuery, request).nutrient);
      const { text, to } = readBody(convertBody, request);
      const context = labelContext(known.knowledge, content, requestLanguage(request));
      const conversion = orRefuse(readConversion(text, context));
      return to === undefined
        ? conversion
        : { ...conversion, to: orRefuse(answerIn(conversion.elementalMass, to, content.nutrient)) };
    },
  );
  app.post(
    '/api/v1/label',
    { schema: { ...describe('Reads the lines of a supplement label'), ...body(labelBody) } },
    async (request) => {
      const content = nutrientOf(known, readQuery(commonQuery, request).nutrient);
      const { text } = readBody(labelBody, request);
      return readLabel(text, labelContext(known.knowledge, content, requestLanguage(request)));
    },
  );
  app.post(
    '/api/v1/interactions',
    {
      schema: {
        ...describe('What clashes with the nutrient, and what could not be checked'),
        ...body(interactionsBody),
      },
    },
    async (request) => {
      const content = nutrientOf(known, readQuery(commonQuery, request).nutrient);
      const { with: names, ...asked } = readBody(interactionsBody, request);
      const stated = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
      const question = { with: names, ...stated, language: requestLanguage(request), date: today() };
      return orRefuse(checkNames(question, known.knowledge, content));
    },
  );
}
