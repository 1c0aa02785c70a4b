import type { Mode } from '../../core/view/viewState.ts'

/**
 * On a phone the legend of values fits a corner of the map; what the other modes have to explain would cover half of it and stands
 * below.
 */
export const isLegendBelow = (isPhone: boolean, mode: Mode): boolean => isPhone && mode !== 'value'
