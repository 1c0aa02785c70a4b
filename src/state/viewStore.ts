// The reader's choice and its actions. The store itself stays in this file: components see selector hooks and verbs.
import { create } from 'zustand'
import type { Language } from '../core/release/localText.ts'
import type { Addition, PanelSettings, SortColumn, View, ViewState } from '../core/view/viewState.ts'
import { usualSettings } from '../core/view/panelSettings.ts'
import * as to from '../core/view/transitions.ts'

interface Choice {
  readonly view: ViewState | undefined
  /** Id of the release the view is valid for. */
  readonly release: string | undefined
  /** Makes a view valid for the open release; what every transition's result passes. */
  readonly settle: (view: ViewState) => ViewState
}
const useStore = create<Choice>(() => ({ view: undefined, release: undefined, settle: (view) => view }))

/** For the actions on the view, here and in `viewSettings.ts`. */
export const changeView = (transition: (view: ViewState) => ViewState) =>
  useStore.setState((state) => {
    if (!state.view) return state
    const next = transition(state.view)
    return next === state.view ? state : { ...state, view: state.settle(next) }
  })

/** The whole ViewState, undefined until a release is there. */
export const useViewState = (): ViewState | undefined => useStore((state) => state.view)
/** One part of the choice: a component that reads it is not drawn anew when another part changes. */
export const useChosenLevel = (): string | undefined => useStore((state) => state.view?.level)
export const useChosenIndicator = (): string | undefined => useStore((state) => state.view?.indicator)
export const useChosenLanguage = (): Language | undefined => useStore((state) => state.view?.language)
/** The same for what is computed of it; as text or number, so that equal answers are seen as no change. */
export const useOfView = <T extends string | number | boolean>(of: (view: ViewState) => T): T | undefined =>
  useStore((state) => state.view && of(state.view))
/**
 * One part of the choice for the control that sets it: a click shows at once, though the picture may have to wait for what
 * it is made from. `shown` is the view of that picture, for where none is open.
 */
export const useWished = <K extends keyof ViewState>(key: K, shown: ViewState): ViewState[K] =>
  useStore((state) => (state.view ?? shown)[key])
/** How one panel is set. */
export const useSetting = <K extends keyof PanelSettings>(key: K): PanelSettings[K] =>
  useStore((state) => (state.view ?? usualSettings)[key])
export const useAddition = (added: Addition): boolean => useSetting('additions').includes(added)
/** For code outside components (link sync). */
export const readView = (): ViewState | undefined => useStore.getState().view
export const replaceView = (view: ViewState): void => useStore.setState({ view })
/** A release was opened: `settle` knows what it holds. */
export const openView = (release: string, view: ViewState, settle: Choice['settle']): void =>
  useStore.setState({ release, view, settle })
/** False until the view was read for that release: the store may still hold the one of another. */
export const useIsOpen = (release: string): boolean => useStore((state) => state.release === release)
export const onViewChange = (listener: (view: ViewState) => void): (() => void) =>
  useStore.subscribe((state, before) => {
    if (state.view && state.view !== before.view) listener(state.view)
  })

export const chooseIndicator = (id: string) => changeView((v) => to.withIndicator(v, id))
/** An indicator that stands at another level only: both in one step. */
export const chooseIndicatorAt = (level: string, id: string) =>
  changeView((v) => to.withLevel(to.withIndicator(v, id), level))
export const choosePeriod = (period: string) => changeView((v) => to.withPeriod(v, period))
export const chooseLevel = (level: string) => changeView((v) => to.withLevel(v, level))
/** Makes this the only chosen area. */
export const chooseArea = (id: string) => changeView((v) => to.withArea(v, id))
/** The same for an area of any level. */
export const chooseAreaAt = (level: string, id: string) =>
  changeView((v) => to.withArea(to.withLevel(v, level), id))
/** Adds to or takes from the chosen areas. */
export const toggleArea = (id: string) => changeView((v) => to.withAreaToggled(v, id))
export const clearAreas = () => changeView(to.withoutAreas)
export const showView = (view: View) => changeView((v) => to.withView(v, view))
/** The page about the first of these areas; about the combined one where none is given. */
export const showProfile = (areas: readonly string[]) =>
  changeView((v) => to.withView(to.withAreas(v, areas), 'profile'))
/** The page about an area of any level. */
export const showProfileAt = (level: string, id: string) =>
  changeView((v) => to.withView(to.withArea(to.withLevel(v, level), id), 'profile'))
export const sortBy = (column: SortColumn) => changeView((v) => to.withSort(v, column))
export const weigh = (isWeighted: boolean) => changeView((v) => to.withWeights(v, isWeighted))
export const chooseLanguage = (language: Language) => changeView((v) => to.withLanguage(v, language))
/** These areas and no others, in this order. */
export const chooseAreas = (ids: readonly string[]) => changeView((v) => to.withAreas(v, ids))

/** Undefined: as usual. */
export const setPanel = <K extends keyof PanelSettings>(key: K, setting: ViewState[K] | undefined) =>
  changeView((v) => to.withSetting(v, key, setting))
/** Adds to what a panel shows, or takes it away again. */
export const setAddition = (added: Addition, isAdded: boolean) =>
  changeView((v) => to.withAddition(v, added, isAdded))
