// Signs that the typeface has not, drawn as shapes. In units of the type size, y upwards from the base line; PDF operators.
interface Sign {
  readonly width: number
  readonly path: string
}

/** Four Bézier curves for a circle. */
function circle(x: number, y: number, r: number): string {
  const k = r * 0.5523
  const at = (dx: number, dy: number) => `${(x + dx).toFixed(3)} ${(y + dy).toFixed(3)}`
  return [
    `${at(r, 0)} m`,
    `${at(r, k)} ${at(k, r)} ${at(0, r)} c`,
    `${at(-k, r)} ${at(-r, k)} ${at(-r, 0)} c`,
    `${at(-r, -k)} ${at(-k, -r)} ${at(0, -r)} c`,
    `${at(k, -r)} ${at(r, -k)} ${at(r, 0)} c h`,
  ].join(' ')
}
const stroked = (path: string): string => `.06 w ${path} S`
const filled = (path: string): string => `${path} f`

const up = '.05 .02 m .61 .02 l .33 .54 l h'
const down = '.05 .54 m .61 .54 l .33 .02 l h'
const right = '.08 0 m .08 .56 l .6 .28 l h'
const left = '.58 0 m .58 .56 l .06 .28 l h'
const square = '.07 .02 .52 .52 re'
const diamond = '.33 -.02 m .63 .28 l .33 .58 l .03 .28 l h'

const signs: Readonly<Record<string, Sign>> = {
  '▲': { width: 0.66, path: filled(up) },
  '△': { width: 0.66, path: stroked(up) },
  '▼': { width: 0.66, path: filled(down) },
  '▽': { width: 0.66, path: stroked(down) },
  '▶': { width: 0.66, path: filled(right) },
  '▷': { width: 0.66, path: stroked(right) },
  '◀': { width: 0.66, path: filled(left) },
  '◁': { width: 0.66, path: stroked(left) },
  '■': { width: 0.66, path: filled(square) },
  '□': { width: 0.66, path: stroked(square) },
  '▪': { width: 0.5, path: filled('.1 .13 .3 .3 re') },
  '●': { width: 0.66, path: filled(circle(0.33, 0.28, 0.27)) },
  '○': { width: 0.66, path: stroked(circle(0.33, 0.28, 0.26)) },
  '◆': { width: 0.66, path: filled(diamond) },
  '◇': { width: 0.66, path: stroked(diamond) },
  '∅': { width: 0.7, path: `${stroked(circle(0.35, 0.33, 0.28))} ${stroked('.1 .02 m .6 .64 l')}` },
}

/** For a letter that nobody foresaw: a box, with the letter itself in the text layer. */
const unknown: Sign = { width: 0.6, path: stroked('.06 0 .48 .66 re') }

export const signOf = (character: string): Sign => signs[character] ?? unknown
