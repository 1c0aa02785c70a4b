// The one way a published file comes into the page: fetch with a time-out, status, size, sha256, UTF-8, JSON, schema.
// Every stage has its own code; nothing half-read leaves this file.
import type * as v from 'valibot'
import { looksLikeHtml, readJson, type Read } from '../../core/release/reading/readJson.ts'
import { takeAsked } from './askedFiles.ts'
import { inBytes, type Content, type ContentForm } from './contentForm.ts'
import { fault, type DataFault, type Loaded } from './fault.ts'

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
  loadWith(baseUrl, request, inBytes, (bytes) => readJson(bytes, schema), options)

/**
 * The file as `read` understands its content, which comes in `form`.
 * A cancelled `signal` throws its reason: nobody waits for the answer any more.
 */
export async function loadWith<C extends Content, T>(
  baseUrl: string,
  request: FileRequest,
  form: ContentForm<C>,
  read: (content: C) => Read<T> | Promise<Read<T>>,
  options: LoadOptions = {},
): Promise<Loaded<T>> {
  const address = addressBelow(baseUrl, request.path)
  if (!address) return fault('schema', request.path, 'path')
  let checked = await fetchChecked(address, request, form, options)
  // A proxy or a browser may hold an older copy under the same name: once more past every cache before giving up.
  if (isStale(checked)) checked = await fetchChecked(address, request, form, { ...options, cache: 'reload' })
  if (checked.kind === 'failed') return checked
  const content = await read(checked.value)
  if (content.kind === 'unread') return fault(content.code, request.path, content.detail)
  return { kind: 'loaded', value: content.value }
}

const isStale = (result: Loaded<unknown>): boolean =>
  result.kind === 'failed' && (result.code === 'size' || result.code === 'hash')

/** The absolute address, or undefined where the path would leave the base. */
function addressBelow(baseUrl: string, path: string): string | undefined {
  const { href } = new URL(path, baseUrl)
  return href.startsWith(new URL('.', baseUrl).href) ? href : undefined
}

async function fetchChecked<C extends Content>(
  address: string,
  request: FileRequest,
  form: ContentForm<C>,
  options: LoadOptions,
): Promise<Loaded<C>> {
  const cache = options.cache ?? (request.sha256 ? 'force-cache' : 'no-cache')
  const got = await fetchInTime(address, { ...options, cache }, form, request.path)
  return got.kind === 'failed' ? got : ((await differenceFrom(request, got.value, form)) ?? got)
}

/** Undefined where the content is what was published. */
async function differenceFrom<C extends Content>(
  { path, bytes, sha256 }: FileRequest,
  content: C,
  { bytesOf, digestOf }: ContentForm<C>,
): Promise<DataFault | undefined> {
  const there = bytesOf(content)
  if (bytes !== undefined && there !== bytes) {
    const head = await new Blob([content]).slice(0, 400).arrayBuffer()
    return looksLikeHtml(new Uint8Array(head))
      ? fault('html', path)
      : fault('size', path, `${there}/${bytes}`)
  }
  if (sha256 === undefined) return undefined
  const digest = await digestOf(content)
  return digest === sha256 ? undefined : fault('hash', path, `${digest.slice(0, 8)}/${sha256.slice(0, 8)}`)
}

async function fetchInTime<C>(
  address: string,
  { signal, timeoutMs = defaultTimeoutMs, cache }: LoadOptions & { readonly cache: RequestCache },
  form: ContentForm<C>,
  path: string,
): Promise<Loaded<C>> {
  signal?.throwIfAborted()
  const controller = new AbortController()
  const timer = setTimeout(() => controller.abort(tooSlow), timeoutMs)
  const cancel = () => controller.abort(signal?.reason)
  signal?.addEventListener('abort', cancel)
  try {
    return await Promise.race([
      readAnswer(address, { cache, signal: controller.signal }, form, path),
      abortOf(controller.signal),
    ])
  } catch (error) {
    signal?.throwIfAborted()
    if (controller.signal.aborted) return fault('timeout', path, String(timeoutMs / 1000))
    // fetch rejects with a TypeError where there is no connection, no permission (CORS, CSP) or a broken body.
    if (error instanceof TypeError) return fault('offline', path)
    throw error
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
  }
}

const tooSlow = new Error('time-out')

async function readAnswer<C>(
  address: string,
  how: RequestInit,
  { read, fromBytes }: ContentForm<C>,
  path: string,
): Promise<Loaded<C>> {
  const refused = (status: number) => fault('http', path, String(status))
  const early = how.cache === 'reload' ? undefined : await takeAsked(address)
  if (early)
    return early.kind === 'refused'
      ? refused(early.status)
      : { kind: 'loaded', value: fromBytes(early.bytes) }
  const response = await fetch(address, how)
  return response.ok ? { kind: 'loaded', value: await read(response) } : refused(response.status)
}

/** Rejects with the signal; a body that hangs does not always hear of it by itself. */
const abortOf = (signal: AbortSignal): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason))
  })
