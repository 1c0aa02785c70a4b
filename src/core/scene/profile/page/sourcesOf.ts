import type { ProfileFigure, ProfileSource } from '../areaProfile.ts'

/** Figures by the source they come from, in the order in which sources first appear; figures without a number have none to name. */
export function sourcesOf(figures: readonly ProfileFigure[]): readonly ProfileSource[] {
  const sources = new Map<string, { source: ProfileSource['source']; figures: ProfileFigure[] }>()
  for (const figure of figures) {
    if (figure.cell.kind === 'absent') continue
    const source = figure.indicator.source ?? {}
    const key = JSON.stringify([source.de, source.en])
    const own = sources.get(key)
    if (own) own.figures.push(figure)
    else sources.set(key, { source, figures: [figure] })
  }
  return [...sources.values()]
}
