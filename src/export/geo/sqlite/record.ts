// Rows as SQLite stores them (https://www.sqlite.org/fileformat2.html, 2.1): a head of types, then the values.

/** A number is stored as a floating-point one, a bigint as an integer. */
export type SqlValue = null | string | number | bigint | Uint8Array

/**
 * Variable-length integer: seven bits a byte, the highest first, all but the last marked; the ninth byte holds eight bits. Of a
 * 64-bit integer in two's complement. Example: 300 → 0x82 0x2c.
 */
export function varint(value: number | bigint): number[] {
  let rest = BigInt.asUintN(64, BigInt(value))
  if (rest >> 56n) {
    const bytes = [Number(rest & 0xffn)]
    rest >>= 8n
    for (let i = 0; i < 8; i++) {
      bytes.unshift(Number(rest & 0x7fn) | 0x80)
      rest >>= 7n
    }
    return bytes
  }
  const bytes = [Number(rest & 0x7fn)]
  while ((rest >>= 7n)) bytes.unshift(Number(rest & 0x7fn) | 0x80)
  return bytes
}

interface Stored {
  /** Serial type, which tells kind and length. */
  readonly type: number
  readonly bytes: Uint8Array
}

const encoder = new TextEncoder()
const none = new Uint8Array()

/** Big-endian in eight bytes. */
function eightBytes(write: (view: DataView) => void): Uint8Array {
  const bytes = new Uint8Array(8)
  write(new DataView(bytes.buffer))
  return bytes
}

function stored(value: SqlValue): Stored {
  if (value === null) return { type: 0, bytes: none }
  if (typeof value === 'string') {
    const bytes = encoder.encode(value)
    return { type: bytes.length * 2 + 13, bytes }
  }
  if (typeof value === 'number') return { type: 7, bytes: eightBytes((view) => view.setFloat64(0, value)) }
  if (typeof value === 'bigint') return { type: 6, bytes: eightBytes((view) => view.setBigInt64(0, value)) }
  return { type: value.length * 2 + 12, bytes: value }
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

export function record(values: readonly SqlValue[]): Uint8Array {
  const cells = values.map(stored)
  const types = cells.flatMap(({ type }) => varint(type))
  // The head counts its own length; a head of more than 126 bytes needs a second byte for that.
  const own = types.length + 1 > 127 ? 2 : 1
  const head = Uint8Array.from([...varint(types.length + own), ...types])
  return joined([head, ...cells.map(({ bytes }) => bytes)])
}
