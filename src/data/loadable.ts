// What a part of the screen knows of a file: on its way, there, or failed with the way to try again.
import type { UseQueryResult } from '@tanstack/react-query'
import { remember } from '../core/scene/remember.ts'
import { faultOf, type DataFault } from './files/fault.ts'

export type Loadable<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly fault: DataFault; readonly retry: () => void }

/**
 * A class, so that it is no plain object: those the query library compares with the answers before, down to the last coordinate, and
 * makes a copy of what differs. A file is then another object each time it is shown, and nothing made from it is found again.
 */
class Ready<T> {
  readonly kind = 'ready'
  readonly value: T

  constructor(value: T) {
    this.value = value
  }
}

const readyOf = remember((value: object) => new Ready(value))

export function loadableOf<T>(result: UseQueryResult<T>): Loadable<T> {
  const { data } = result
  if (typeof data === 'object' && data !== null) return readyOf(data) as Ready<T & object>
  if (data !== undefined) return new Ready(data)
  const fault = result.isFetching ? undefined : faultOf(result.error)
  if (fault) return { kind: 'failed', fault, retry: () => void result.refetch() }
  return { kind: 'loading' }
}
