export { buildServer } from './build-server.ts';
export { prepareServer, type ServerKnowledge } from './server-knowledge.ts';
export type { ServerOptions } from './server-options.ts';
export { type RunningServer, type ServerPlace, startServer } from './start-server.ts';
