// Bytes of a published file → its content: UTF-8, JSON, format, schema. Knows neither network nor page: the same in a worker.
import * as v from 'valibot'

export type Unread = 'html' | 'json' | 'newer' | 'schema'

export type Read<T> =
  | { readonly kind: 'read'; readonly value: T }
  /** newer: the format · json: what the browser says · schema: path in the file. */
  | { readonly kind: 'unread'; readonly code: Unread; readonly detail: string }

export const unread = (code: Unread, detail = ''): Extract<Read<never>, { kind: 'unread' }> => ({
  kind: 'unread',
  code,
  detail,
})

/** A server's error page under the name of a file. */
export const looksLikeHtml = (bytes: Uint8Array): boolean =>
  /^\s*<(!doctype|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)))

/** Our formats are numbered `raumblick/N`; this program reads 1. */
function newerFormat(content: unknown): string | undefined {
  if (typeof content !== 'object' || content === null || !('format' in content)) return undefined
  const number =
    typeof content.format === 'string' ? /^raumblick\/(\d+)$/.exec(content.format)?.[1] : undefined
  return number !== undefined && Number(number) > 1 ? `raumblick/${number}` : undefined
}

export function readJson<S extends v.GenericSchema>(bytes: Uint8Array, schema: S): Read<v.InferOutput<S>> {
  let content: unknown
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch (error) {
    if (looksLikeHtml(bytes)) return unread('html')
    return unread('json', error instanceof Error ? error.message : '')
  }
  const format = newerFormat(content)
  if (format) return unread('newer', format)
  const result = v.safeParse(schema, content)
  if (result.success) return { kind: 'read', value: result.output }
  return unread('schema', v.getDotPath(result.issues[0]) ?? '')
}
