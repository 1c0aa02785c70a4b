import { leastDifference } from '../../../core/classification/color/deltaE2000.ts'
import { palettesOf } from '../../../core/classification/palette.ts'
import { paletteKinds } from '../../../core/release/manifest.ts'
import type { Complaints } from '../complaints.ts'
import type { PaletteInput } from '../schema/atlasSchema.ts'
import { checkKnown } from './checkReferences.ts'
import type { Declared } from './declared.ts'

const builtIn = paletteKinds.flatMap((kind) => palettesOf(kind))

/** Colours that differ less (CIEDE2000) are hard to tell apart on a map. */
const leastApart = 4

/** Colours that stand side by side: of categories any two, of classes neighbours, and the two ends of a diverging one. */
function pairsOf({ kind, colors }: PaletteInput): readonly (readonly [string, string])[] {
  if (kind === 'categorical')
    return colors.flatMap((one, i) => colors.slice(i + 1).map((other) => [one, other] as const))
  const neighbours = colors.slice(1).map((color, i) => [colors[i] ?? color, color] as const)
  const [low, high] = [colors[0], colors.at(-1)]
  return kind === 'diverging' && low && high ? [...neighbours, [low, high]] : neighbours
}

function checkColors(palette: PaletteInput, index: number, complaints: Complaints): void {
  for (const [one, other] of pairsOf(palette))
    if (leastDifference(one, other) < leastApart)
      complaints.at(['palettes', index, 'colors'], {
        severity: 'warning',
        code: 'palette-alike',
        message: `palette ${palette.id}: ${one} and ${other} can hardly be told apart, by everybody or with a colour-vision deficiency`,
        value: `${one}, ${other}`,
        hint: 'Let them differ more in lightness.',
      })
}

function checkPalette(palette: PaletteInput, index: number, complaints: Complaints): void {
  if (builtIn.some(({ id }) => id === palette.id))
    complaints.at(['palettes', index, 'id'], {
      code: 'palette-built-in',
      message: `the palette "${palette.id}" bears the name of a built-in one`,
      value: palette.id,
      hint: 'Give it another id.',
    })
  if (palette.kind === 'diverging' && palette.colors.length < 3)
    complaints.at(['palettes', index, 'colors'], {
      code: 'palette-middle',
      message: `palette ${palette.id}: a diverging palette needs two ends and a middle`,
      value: palette.colors.join(', '),
    })
  checkColors(palette, index, complaints)
}

/** Classes need a palette of their kind that is there. */
function checkUse({ indicators, palettes, paletteIds }: Declared, complaints: Complaints): void {
  for (const { item: indicator, index } of indicators) {
    const wished = indicator.classes?.palette
    if (wished === undefined) continue
    const who = `indicator ${indicator.id}`
    const at = ['indicators', index, 'classes', 'palette']
    const known = [...builtIn.map(({ id }) => id), ...paletteIds]
    if (!checkKnown(wished, known, 'palette', who, at, complaints)) continue
    const kind = [...builtIn, ...palettes.map(({ item }) => item)].find(({ id }) => id === wished)?.kind
    if (kind === 'categorical')
      complaints.at(at, {
        code: 'palette-kind',
        message: `${who}: the palette "${wished}" is for categories, not for classes`,
        value: wished,
        hint: 'Name a sequential or a diverging palette.',
      })
  }
}

/** Own palettes: names of their own, colours one can tell apart, and every palette that is asked for is there. */
export function checkPalettes(declared: Declared, complaints: Complaints): void {
  for (const { item, index } of declared.palettes) checkPalette(item, index, complaints)
  checkUse(declared, complaints)
}
