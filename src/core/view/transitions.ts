// What each of the reader's choices does to the ViewState. Whether a value exists in the release is settled by
// `resolveView`, which every transition's result passes before it is drawn.
import type { Language } from '../release/localText.ts'
import {
  additions,
  type Addition,
  type Filter,
  type PanelSettings,
  type SortColumn,
  type View,
  type ViewState,
} from './viewState.ts'

/** Limits in the unit of one indicator mean nothing for another. */
const isOfUnit = ({ kind }: Filter): boolean => kind === 'range' || kind === 'above' || kind === 'below'

/** Another indicator drops what was said in the unit of the last one: limits of classes, filters and thresholds. */
export function withIndicator(view: ViewState, indicator: string): ViewState {
  if (indicator === view.indicator) return view
  const { classes, against, ...rest } = view
  return {
    ...rest,
    indicator,
    filters: view.filters.filter((filter) => !isOfUnit(filter)),
    ...(classes && classes.method !== 'manual' && { classes }),
    ...(against && against.kind !== 'number' && { against }),
  }
}
export const withPeriod = (view: ViewState, period: string): ViewState => ({ ...view, period })
/** Areas belong to a level: another level starts without chosen, combined and filtered ones. */
export function withLevel(view: ViewState, level: string): ViewState {
  if (level === view.level) return view
  const { scope, against, ...rest } = view
  return {
    ...rest,
    level,
    areas: [],
    combined: [],
    filters: view.filters.filter(({ kind }) => kind !== 'only' && kind !== 'within'),
    ...(scope?.kind === 'within' && scope.id !== '' && { scope }),
    ...(against && against.kind !== 'area' && { against }),
  }
}
/** At most so many areas stand side by side: more colours and shapes cannot be told apart. */
export const mostAreas = 10
export const withArea = (view: ViewState, id: string): ViewState => ({ ...view, areas: [id] })
/** One more than the most takes the place of the last. */
export const withAreaToggled = (view: ViewState, id: string): ViewState => ({
  ...view,
  areas: view.areas.includes(id)
    ? view.areas.filter((area) => area !== id)
    : [...view.areas.slice(0, mostAreas - 1), id],
})
export const withAreas = (view: ViewState, areas: readonly string[]): ViewState => ({
  ...view,
  areas: areas.slice(0, mostAreas),
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

/** A part of the view that may be absent: set, or taken away with `undefined`. */
export function withPart<K extends keyof ViewState>(
  view: ViewState,
  key: K,
  part: ViewState[K] | undefined,
): ViewState {
  const { [key]: _gone, ...rest } = view
  return part === undefined ? (rest as unknown as ViewState) : { ...view, [key]: part }
}

/** A setting of one panel; undefined: as usual. */
export const withSetting = <K extends keyof PanelSettings>(
  view: ViewState,
  key: K,
  setting: ViewState[K] | undefined,
) => withPart(view, key, setting)
export const withAddition = (view: ViewState, added: Addition, isAdded: boolean): ViewState => ({
  ...view,
  additions: additions.filter((one) => (one === added ? isAdded : view.additions.includes(one))),
})
