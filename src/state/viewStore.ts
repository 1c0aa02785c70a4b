// The reader's choice and its actions. The store itself stays in this file: components see selector hooks and verbs.
import { create } from 'zustand'
import type { Language } from '../core/release/localText.ts'
import type { SortColumn, View, ViewState } from '../core/view/viewState.ts'
import * as to from '../core/view/transitions.ts'

const useStore = create<{ view: ViewState | undefined }>(() => ({ view: undefined }))

const change = (transition: (view: ViewState) => ViewState) =>
  useStore.setState((state) => (state.view ? { view: transition(state.view) } : state))

/** The whole ViewState, undefined until a release is there. */
export const useViewState = (): ViewState | undefined => useStore((state) => state.view)
/** For code outside components (link sync). */
export const readView = (): ViewState | undefined => useStore.getState().view
export const replaceView = (view: ViewState): void => useStore.setState({ view })
export const onViewChange = (listener: (view: ViewState) => void): (() => void) =>
  useStore.subscribe((state) => {
    if (state.view) listener(state.view)
  })

export const chooseIndicator = (id: string) => change((v) => to.withIndicator(v, id))
export const choosePeriod = (period: string) => change((v) => to.withPeriod(v, period))
export const chooseLevel = (level: string) => change((v) => to.withLevel(v, level))
/** Makes this the only chosen area. */
export const chooseArea = (id: string) => change((v) => to.withArea(v, id))
/** Adds to or takes from the chosen areas. */
export const toggleArea = (id: string) => change((v) => to.withAreaToggled(v, id))
export const clearAreas = () => change(to.withoutAreas)
export const showView = (view: View) => change((v) => to.withView(v, view))
export const sortBy = (column: SortColumn) => change((v) => to.withSort(v, column))
export const weigh = (isWeighted: boolean) => change((v) => to.withWeights(v, isWeighted))
export const chooseLanguage = (language: Language) => change((v) => to.withLanguage(v, language))
