import type { ViewState } from '../../core/view/viewState.ts'

/** Whether a page about an area stands in place of the map: without an area there is nothing to write a page about. */
export const isProfile = ({ view, areas, combined }: ViewState): boolean =>
  view === 'profile' && areas.length + combined.length > 0
