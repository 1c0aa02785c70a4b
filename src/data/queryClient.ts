// One cache for everything that was fetched. Releases never change, so nothing in it grows old while the page is open.
import { QueryClient } from '@tanstack/react-query'
import { FaultError, isPassing } from './files/fault.ts'

/** `retries`: how often a fault that may pass is tried again before the reader hears of it. */
export const makeQueryClient = (retries = 2): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: Infinity,
        gcTime: 30 * 60_000,
        networkMode: 'always',
        refetchOnWindowFocus: false,
        refetchOnReconnect: true,
        retry: (count, error) => count < retries && error instanceof FaultError && isPassing(error.fault),
        // With jitter, so that two hundred open tabs don't knock at once.
        retryDelay: (count) => 500 * 2 ** count * (0.75 + Math.random() / 2),
      },
    },
  })
