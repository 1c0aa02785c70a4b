// What each choice about how the indicator is shown does to the ViewState; the others are in `transitions.ts`.
import { withPart } from './transitions.ts'
import type { Against, ClassChoice, Filter, Mode, PaletteChoice, Scope, ViewState } from './viewState.ts'

/** Manual limits are in the unit of what is painted: another mode paints in another. */
export function withMode(view: ViewState, mode: Mode): ViewState {
  const next = { ...view, mode }
  return view.classes?.method === 'manual' && mode !== view.mode ? withClasses(next, undefined) : next
}
export const withFrom = (view: ViewState, from: string | undefined) => withPart(view, 'from', from)
export const withChange = (view: ViewState, change: ViewState['change']): ViewState => ({ ...view, change })
export const withAgainst = (view: ViewState, against: Against | undefined) =>
  withPart(view, 'against', against)
export const withClasses = (view: ViewState, classes: ClassChoice | undefined) =>
  withPart(view, 'classes', classes)
export const withPalette = (view: ViewState, palette: PaletteChoice | undefined) =>
  withPart(view, 'palette', palette)
export const withZeroApart = (view: ViewState, isZeroApart: boolean): ViewState => ({ ...view, isZeroApart })
export const withOutliersMarked = (view: ViewState, areOutliersMarked: boolean): ViewState => ({
  ...view,
  areOutliersMarked,
})
export const withReport = (view: ViewState, report: string | undefined) => withPart(view, 'report', report)
export const withSecond = (view: ViewState, second: string | undefined) => withPart(view, 'second', second)
export const withIndicators = (view: ViewState, indicators: readonly string[]): ViewState => ({
  ...view,
  indicators,
})
export const withScope = (view: ViewState, scope: Scope | undefined) => withPart(view, 'scope', scope)
export const withFilter = (view: ViewState, filter: Filter): ViewState => ({
  ...view,
  filters: [...view.filters, filter],
})
export const withoutFilter = (view: ViewState, index: number): ViewState => ({
  ...view,
  filters: view.filters.filter((_, i) => i !== index),
})
export const withoutFilters = (view: ViewState): ViewState => ({ ...view, filters: [] })
export const withCombined = (view: ViewState, combined: readonly string[]): ViewState => ({
  ...view,
  combined: [...new Set(combined)],
})
export const withIndexedTo = (view: ViewState, period: string | undefined) =>
  withPart(view, 'indexedTo', period)
