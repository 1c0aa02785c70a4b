// SVG path data as PDF operators: one string, ten times quicker than a call a point.

const operator: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c', Z: 'h' }

/** Absolute M, L, C, Z, each with its letter. */
export function pathOperators(d: string): string {
  const out: string[] = []
  for (const [, letter = '', numbers = ''] of d.matchAll(/([MLCZ])([^MLCZ]*)/g)) {
    const operands = numbers.trim().replaceAll(/[\s,]+/g, ' ')
    out.push(operands === '' ? (operator[letter] ?? '') : `${operands} ${operator[letter] ?? ''}`)
  }
  return out.join('\n')
}

/** Four decimals of a point are finer than any printer. */
export const short = (value: number): string => String(Math.round(value * 1e4) / 1e4 + 0)

export function rgb(hex: string): string {
  const whole = hex.length === 4 ? hex.replaceAll(/[0-9a-f]/gi, '$&$&') : hex
  const value = parseInt(whole.slice(1, 7), 16)
  const channel = (shift: number) => short(Math.round((((value >> shift) & 255) / 255) * 1000) / 1000)
  return `${channel(16)} ${channel(8)} ${channel(0)}`
}

/** Four Bézier curves. */
export function circleOperators(x: number, y: number, r: number): string {
  const k = r * 0.5523
  const at = (dx: number, dy: number) => `${short(x + dx)} ${short(y + dy)}`
  return [
    `${at(r, 0)} m`,
    `${at(r, k)} ${at(k, r)} ${at(0, r)} c`,
    `${at(-k, r)} ${at(-r, k)} ${at(-r, 0)} c`,
    `${at(-r, -k)} ${at(-k, -r)} ${at(0, -r)} c`,
    `${at(k, -r)} ${at(r, -k)} ${at(r, 0)} c`,
    'h',
  ].join('\n')
}
