// What a part of the screen knows of a file: on its way, there, or failed with the way to try again.
import type { UseQueryResult } from '@tanstack/react-query'
import { faultOf, type DataFault } from './files/fault.ts'

export type Loadable<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly fault: DataFault; readonly retry: () => void }

export function loadableOf<T>(result: UseQueryResult<T>): Loadable<T> {
  if (result.data !== undefined) return { kind: 'ready', value: result.data }
  const fault = result.isFetching ? undefined : faultOf(result.error)
  if (fault) return { kind: 'failed', fault, retry: () => void result.refetch() }
  return { kind: 'loading' }
}
