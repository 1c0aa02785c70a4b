// Keys are strings from here on. Formats that know numbers only (.dbf, GeoPackage, JSON) hand some out as numbers.

type KeyText =
  | { readonly kind: 'key'; readonly text: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'unusable'; readonly text: string }

/** Digits that survive a way through floating point: 1023101.0000000001 is 1023101, 12.300000000000001 is 12.3. */
const digits = 12

export function keyText(value: unknown): KeyText {
  if (value === null || value === undefined) return { kind: 'absent' }
  if (typeof value === 'string') return textKey(value)
  if (typeof value === 'bigint') return { kind: 'key', text: String(value) }
  if (typeof value !== 'number') return { kind: 'unusable', text: JSON.stringify(value) }
  if (Number.isNaN(value)) return { kind: 'absent' }
  const whole = Math.round(value)
  if (!Number.isSafeInteger(whole)) return { kind: 'unusable', text: String(value) }
  const isWhole = Math.abs(value - whole) < 1e-6
  return { kind: 'key', text: isWhole ? String(whole) : String(Number(value.toPrecision(digits))) }
}

function textKey(value: string): KeyText {
  const text = value.trim()
  return text === '' ? { kind: 'absent' } : { kind: 'key', text }
}
