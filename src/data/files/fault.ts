// What can go wrong with a file, as a value. `detail` holds figures and paths only; the sentence comes from i18n.

export const faultCodes = [
  'timeout',
  'offline',
  'http',
  'html',
  'size',
  'hash',
  'json',
  'schema',
  'newer',
  'withdrawn',
  'empty',
] as const
export type FaultCode = (typeof faultCodes)[number]

export interface DataFault {
  readonly kind: 'failed'
  readonly code: FaultCode
  /** The address as the reader can pass it on: path below the data folder. */
  readonly file: string
  /** http: the status · size: `got/expected` bytes · hash: the first eight digits of both · schema: path in the file. */
  readonly detail: string
}

export interface LoadedFile<T> {
  readonly kind: 'loaded'
  readonly value: T
}
export type Loaded<T> = LoadedFile<T> | DataFault

export const fault = (code: FaultCode, file: string, detail = ''): DataFault => ({
  kind: 'failed',
  code,
  file,
  detail,
})

/** Carries a fault through the query cache, which knows failures only as thrown things. */
export class FaultError extends Error {
  readonly fault: DataFault
  constructor(of: DataFault) {
    super(`${of.code} ${of.file} ${of.detail}`.trim())
    this.name = 'FaultError'
    this.fault = of
  }
}

/** The value, or a thrown FaultError. */
export function valueOrThrow<T>(loaded: Loaded<T>): T {
  if (loaded.kind === 'failed') throw new FaultError(loaded)
  return loaded.value
}

/** The fault an error carries; a broken invariant (any other error) goes on to the error boundary. */
export function faultOf(error: unknown): DataFault | undefined {
  if (error === null || error === undefined) return undefined
  if (error instanceof FaultError) return error.fault
  throw error
}

/** Whether the same request may succeed a moment later. */
export const isPassing = ({ code, detail }: DataFault): boolean =>
  code === 'timeout' || code === 'offline' || (code === 'http' && detail.startsWith('5'))
