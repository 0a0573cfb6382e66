import type { ServerKnowledge } from './server-knowledge.ts';

/** What the edge decides about a server. */
export interface ServerOptions {
  readonly known: ServerKnowledge;
  /** Folder of the built site; absent: the API alone. */
  readonly site?: string;
  /** Requests that one address may send in a minute; absent: `usualRate`. */
  readonly requestsPerMinute?: number;
  /** How long a request may take to arrive whole; absent: `usualTimeoutMilliseconds`. */
  readonly requestTimeoutMilliseconds?: number;
  /** Where log lines go; absent: no log. */
  readonly log?: { readonly write: (line: string) => void };
  /** ISO date of a request that names none. */
  readonly today: () => string;
}

/** Largest body that is read, in bytes: that of a profile. */
export const bodyLimitBytes = 1_000_000;

/** A person who fills in the form sends far less; a page with every asset needs about thirty. */
export const usualRate = 1200;

/** Enough for the largest body over a slow line. */
export const usualTimeoutMilliseconds = 10_000;
