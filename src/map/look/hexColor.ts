export type Rgb = readonly [number, number, number]

/** `#rgb` and `#rrggbb`, the forms a slot's colour and a token take; 0 to 255. */
export function parseHex(color: string): Rgb {
  const digits = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(color)?.[1]
  if (!digits) throw new Error(`not a hex colour: ${color}`)
  const long = digits.length === 3 ? digits.replace(/./g, '$&$&') : digits
  const all = parseInt(long, 16)
  return [all >> 16, (all >> 8) & 255, all & 255]
}

const linear = (channel: number): number =>
  channel <= 10.31475 ? channel / 3294.6 : ((channel / 255 + 0.055) / 1.055) ** 2.4

/** Relative luminance, 0 to 1, as WCAG 2.2 defines it. White: 1. */
export const luminance = ([r, g, b]: Rgb): number =>
  0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
