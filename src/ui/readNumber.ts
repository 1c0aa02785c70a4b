// Numbers as people type them.

/** 12,5 and 12.5 and 1.234,5 alike; undefined where it cannot be read. Minus also as U+2212. */
export function readNumber(text: string): number | undefined {
  const plain = text
    .trim()
    .replace('\u2212', '-')
    .replaceAll(/[\s\u00a0\u202f]/g, '')
  const decimal = Math.max(plain.lastIndexOf(','), plain.lastIndexOf('.'))
  const hasBoth = plain.includes(',') && plain.includes('.')
  const whole = hasBoth ? plain.slice(0, decimal).replaceAll(/[.,]/g, '') + plain.slice(decimal) : plain
  const value = /^-?\d+([.,]\d+)?$/.test(whole) ? Number(whole.replace(',', '.')) : Number.NaN
  return Number.isFinite(value) ? value : undefined
}
