// What only some views need, fetched when one of them is first chosen: modes beyond values, combined areas, words, symbols.
import { lackingSceneParts, loadScenePart } from '../../core/scene/sceneParts.ts'
import type { Mode, ViewState } from '../../core/view/viewState.ts'
import type { Loadable } from '../../data/loadable.ts'
import { useProgram } from '../../data/useProgram.ts'
import { areModeWordsThere, loadModeWords } from '../../i18n/sentences/area/modeWords.ts'
import { areSymbolsLoaded, loadSymbols } from '../../map/symbols/symbolsOnDemand.ts'
import { useOfView } from '../../state/viewStore.ts'

/** Modes of which more is said than values, and those that have symbols on the areas. */
const spoken: ReadonlySet<Mode> = new Set(['change', 'moved', 'threshold', 'reference', 'bivariate'])
const marked: ReadonlySet<Mode> = new Set(['moved', 'threshold', 'reference', 'circles'])

const load = { ...loadScenePart, words: loadModeWords, symbols: loadSymbols } as const
type Part = keyof typeof load

/** What has to come before a scene of the view can be made, put into words and drawn. */
const lackingParts = (view: ViewState): readonly Part[] => [
  ...lackingSceneParts(view),
  ...(!spoken.has(view.mode) || areModeWordsThere() ? [] : (['words'] as const)),
  ...(!(marked.has(view.mode) || view.areOutliersMarked) || areSymbolsLoaded() ? [] : (['symbols'] as const)),
]

export const arePartsThere = (view: ViewState): boolean => lackingParts(view).length === 0

const there: Loadable<true> = { kind: 'ready', value: true }
const isPart = (name: string): name is Part => name in load

/** Those of the chosen view. */
export function useMapParts(): Loadable<true> {
  const lacking = useOfView((view) => lackingParts(view).join(' ')) ?? ''
  const fetched = useProgram(
    `map ${lacking}`,
    async () => {
      await Promise.all(
        lacking
          .split(' ')
          .filter(isPart)
          .map((part) => load[part]()),
      )
    },
    lacking !== '',
  )
  return lacking === '' ? there : fetched
}
