// What each of the reader's choices does to the ViewState. Whether a value exists in the release is settled by
// `resolveView`, which every transition's result passes before it is drawn.
import type { Language } from '../release/localText.ts'
import type { SortColumn, View, ViewState } from './viewState.ts'

export const withIndicator = (view: ViewState, indicator: string): ViewState => ({ ...view, indicator })
export const withPeriod = (view: ViewState, period: string): ViewState => ({ ...view, period })
/** Areas belong to a level: another level starts without chosen ones. */
export const withLevel = (view: ViewState, level: string): ViewState =>
  level === view.level ? view : { ...view, level, areas: [] }
export const withArea = (view: ViewState, id: string): ViewState => ({ ...view, areas: [id] })
export const withAreaToggled = (view: ViewState, id: string): ViewState => ({
  ...view,
  areas: view.areas.includes(id) ? view.areas.filter((area) => area !== id) : [...view.areas, id],
})
export const withoutAreas = (view: ViewState): ViewState => ({ ...view, areas: [] })
export const withView = (view: ViewState, shown: View): ViewState => ({ ...view, view: shown })
/** The same column again turns the order round; numbers start with the highest, names with A. */
export const withSort = (view: ViewState, column: SortColumn): ViewState => ({
  ...view,
  sort:
    view.sort.column === column
      ? { column, descending: !view.sort.descending }
      : { column, descending: column !== 'name' && column !== 'parent' && column !== 'rank' },
})
export const withWeights = (view: ViewState, weighted: boolean): ViewState => ({ ...view, weighted })
export const withLanguage = (view: ViewState, language: Language): ViewState => ({ ...view, language })
