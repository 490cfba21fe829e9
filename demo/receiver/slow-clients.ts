import type { ServerOptions } from 'node:http';

/**
 * How long a server waits for clients that send slowly or not at all, so that they cannot keep others out.
 * For the server that the receiver is mounted on.
 */
export const slowClients = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5_000,
  connectionsCheckingInterval: 2_000,
} as const satisfies ServerOptions;
