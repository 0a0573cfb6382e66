/** The HTTP server: site, JSON API and OpenAPI. Needs the packages of `fastify` named in `peerDependencies`. */
export { buildServer, prepareServer, type ServerKnowledge, type ServerOptions, startServer } from './server/index.ts';
