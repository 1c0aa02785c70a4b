// What the reader sets about how the indicator is shown: modes, classes, filters, scope. Apart from `viewStore.ts`, since most pages and
// frames begin without any of it.
import type {
  Against,
  ClassChoice,
  Filter,
  Mode,
  PaletteChoice,
  Scope,
  ViewState,
} from '../core/view/viewState.ts'
import * as to from '../core/view/settingTransitions.ts'
import { changeView } from './viewStore.ts'

export const showMode = (mode: Mode) => changeView((v) => to.withMode(v, mode))
export const chooseFrom = (period: string | undefined) => changeView((v) => to.withFrom(v, period))
export const measureChange = (as: ViewState['change']) => changeView((v) => to.withChange(v, as))
export const holdAgainst = (against: Against | undefined) => changeView((v) => to.withAgainst(v, against))
export const chooseClasses = (classes: ClassChoice | undefined) =>
  changeView((v) => to.withClasses(v, classes))
export const choosePalette = (palette: PaletteChoice | undefined) =>
  changeView((v) => to.withPalette(v, palette))
export const setZeroApart = (isApart: boolean) => changeView((v) => to.withZeroApart(v, isApart))
export const markOutliers = (areMarked: boolean) => changeView((v) => to.withOutliersMarked(v, areMarked))
export const chooseSecond = (indicator: string | undefined) => changeView((v) => to.withSecond(v, indicator))
/** A report's definition in the address; undefined: it is too long for it. */
export const keepReport = (report: string | undefined) => changeView((v) => to.withReport(v, report))
export const chooseIndicators = (ids: readonly string[]) => changeView((v) => to.withIndicators(v, ids))
export const chooseScope = (scope: Scope | undefined) => changeView((v) => to.withScope(v, scope))
export const addFilter = (filter: Filter) => changeView((v) => to.withFilter(v, filter))
export const removeFilter = (index: number) => changeView((v) => to.withoutFilter(v, index))
export const clearFilters = () => changeView(to.withoutFilters)
/** Empty: nothing is combined any more. */
export const combineAreas = (ids: readonly string[]) => changeView((v) => to.withCombined(v, ids))
export const indexSeries = (period: string | undefined) => changeView((v) => to.withIndexedTo(v, period))
