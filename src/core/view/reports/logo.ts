// A picture the reader chose for the head of a report. Only PNG and JPEG: an SVG may bear scripts and addresses of other hosts,
// and what is refused needs no cleaning. The bytes have to be what the address says they are.
import * as v from 'valibot'
import { text } from './checks.ts'

/** 200 kB as bytes. */
export const mostLogoBytes = 200_000

const head = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/]+={0,2})$/

/** First bytes of the two formats, in base64. */
const beginnings = { png: 'iVBORw0KGgo', jpeg: '/9j/' } as const

export type LogoFault = 'kind' | 'size'

/** Undefined where the data address holds a logo that may be shown. */
export function logoFault(data: string): LogoFault | undefined {
  if (data.length > (mostLogoBytes * 4) / 3 + 40) return 'size'
  const [, kind, bytes = ''] = head.exec(data) ?? []
  if (kind !== 'png' && kind !== 'jpeg') return 'kind'
  return bytes.startsWith(beginnings[kind]) ? undefined : 'kind'
}

export const LogoSchema = v.object({
  data: v.pipe(
    v.string(),
    v.check((data) => logoFault(data) === undefined),
  ),
  alternative: text(200),
})
