// What only some views need, fetched when one of them is first chosen: modes beyond values, combined areas, symbols.
import { areScenePartsThere, isOtherMode, loadSceneParts } from '../../core/scene/sceneParts.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import type { Loadable } from '../../data/loadable.ts'
import { useProgram } from '../../data/useProgram.ts'
import { areModeWordsThere, loadModeWords } from '../../i18n/sentences/area/modeWords.ts'
import { areSymbolsLoaded, loadSymbols } from '../../map/symbols/symbolsOnDemand.ts'
import { useOfView } from '../../state/viewStore.ts'

/** Several indicators side by side are classed each by its own values, whatever the view's classes are. */
const ownClasses = { method: 'quantile', span: 'period' } as const

/** Whether a scene of the view can be made, drawn and put into words already. */
export const arePartsThere = (view: ViewState): boolean =>
  areScenePartsThere(view.mode === 'indicators' ? { ...view, classes: ownClasses } : view) &&
  (!isOtherMode(view.mode) || areModeWordsThere()) &&
  (!(isOtherMode(view.mode) || view.areOutliersMarked) || areSymbolsLoaded())

async function loadParts(): Promise<void> {
  await Promise.all([loadSceneParts(), loadModeWords(), loadSymbols()])
}

const there: Loadable<true> = { kind: 'ready', value: true }

/** Those of the chosen view. */
export function useMapParts(): Loadable<true> {
  const isWanted = useOfView((view) => !arePartsThere(view)) ?? false
  const fetched = useProgram('map', loadParts, isWanted)
  return isWanted ? fetched : there
}
