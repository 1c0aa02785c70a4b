// The one way a published file comes into the page: fetch with a time-out, status, size, sha256, UTF-8, JSON, schema.
// Every stage has its own code; nothing half-read leaves this file.
import type * as v from 'valibot'
import { looksLikeHtml, readJson, type Read } from '../../core/release/reading/readJson.ts'
import { answerOf, takeAsked, type Answer as Given } from './askedFiles.ts'
import { fault, type DataFault, type Loaded } from './fault.ts'
import { sha256 } from './sha256.ts'

/** What is asked for. Files of a release have size and digest; catalog and configuration have neither. */
export interface FileRequest {
  /** Relative to the base address, with `/`. */
  readonly path: string
  readonly bytes?: number | undefined
  readonly sha256?: string | undefined
}

export interface LoadOptions {
  readonly signal?: AbortSignal
  readonly timeoutMs?: number
  /** `no-cache` for the files that change; files with a digest never do and are taken from the cache. */
  readonly cache?: RequestCache
}

const defaultTimeoutMs = 20_000

/** The parsed file at `baseUrl` + `request.path`, checked by `schema`. */
export const loadFile = <S extends v.GenericSchema>(
  baseUrl: string,
  request: FileRequest,
  schema: S,
  options: LoadOptions = {},
): Promise<Loaded<v.InferOutput<S>>> =>
  loadWith(baseUrl, request, (bytes) => readJson(bytes, schema), options)

/**
 * The file as `read` understands its bytes.
 * A cancelled `signal` throws its reason: nobody waits for the answer any more.
 */
export async function loadWith<T>(
  baseUrl: string,
  request: FileRequest,
  read: (bytes: Uint8Array<ArrayBuffer>) => Read<T> | Promise<Read<T>>,
  options: LoadOptions = {},
): Promise<Loaded<T>> {
  const address = addressBelow(baseUrl, request.path)
  if (!address) return fault('schema', request.path, 'path')
  let bytes = await fetchChecked(address, request, options)
  // A proxy or a browser may hold an older copy under the same name: once more past every cache before giving up.
  if (isStale(bytes)) bytes = await fetchChecked(address, request, { ...options, cache: 'reload' })
  if (!(bytes instanceof Uint8Array)) return bytes
  const content = await read(bytes)
  if (content.kind === 'unread') return fault(content.code, request.path, content.detail)
  return { kind: 'loaded', value: content.value }
}

const isStale = (result: Uint8Array | DataFault): boolean =>
  !(result instanceof Uint8Array) && (result.code === 'size' || result.code === 'hash')

/** The absolute address, or undefined where the path would leave the base. */
function addressBelow(baseUrl: string, path: string): string | undefined {
  const { href } = new URL(path, baseUrl)
  return href.startsWith(new URL('.', baseUrl).href) ? href : undefined
}

async function fetchChecked(
  address: string,
  request: FileRequest,
  options: LoadOptions,
): Promise<Uint8Array<ArrayBuffer> | DataFault> {
  const cache = options.cache ?? (request.sha256 ? 'force-cache' : 'no-cache')
  const got = await fetchInTime(address, cache, options)
  if (got.kind === 'slow') return fault('timeout', request.path, String(got.seconds))
  if (got.kind === 'unreachable') return fault('offline', request.path)
  if (got.kind === 'refused') return fault('http', request.path, String(got.status))
  const { bytes } = got
  if (request.bytes !== undefined && bytes.length !== request.bytes)
    return looksLikeHtml(bytes)
      ? fault('html', request.path)
      : fault('size', request.path, `${bytes.length}/${request.bytes}`)
  if (request.sha256 !== undefined) {
    const digest = await sha256(bytes)
    if (digest !== request.sha256)
      return fault('hash', request.path, `${digest.slice(0, 8)}/${request.sha256.slice(0, 8)}`)
  }
  return bytes
}

type Answer = Given | { kind: 'slow'; seconds: number } | { kind: 'unreachable' }

async function fetchInTime(address: string, cache: RequestCache, options: LoadOptions): Promise<Answer> {
  const { signal, timeoutMs = defaultTimeoutMs } = options
  signal?.throwIfAborted()
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(tooSlow), timeoutMs)
  const cancel = () => controller.abort(signal?.reason)
  signal?.addEventListener('abort', cancel)
  try {
    return await Promise.race([readAnswer(address, cache, controller.signal), abortOf(controller.signal)])
  } catch (error) {
    signal?.throwIfAborted()
    if (controller.signal.aborted) return { kind: 'slow', seconds: timeoutMs / 1000 }
    // fetch rejects with a TypeError where there is no connection, no permission (CORS, CSP) or a broken body.
    if (error instanceof TypeError) return { kind: 'unreachable' }
    throw error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
  }
}

const tooSlow = new Error('time-out')

async function readAnswer(address: string, cache: RequestCache, signal: AbortSignal): Promise<Given> {
  const early = cache === 'reload' ? undefined : takeAsked(address)
  return early ?? answerOf(await fetch(address, { cache, signal }))
}

/** Rejects with the signal; a body that hangs does not always hear of it by itself. */
const abortOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
