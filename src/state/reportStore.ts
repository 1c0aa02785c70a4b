// The report that is being put together. It stays while the reader looks at the map in between; nothing of it is stored.
import { create } from 'zustand'
import type { ReportDefinition } from '../core/view/reports/reportDefinition.ts'

interface Draft {
  readonly definition: ReportDefinition | undefined
  /** As it was last saved to a file or read from one: what differs from it would be lost with the page. */
  readonly saved: ReportDefinition | undefined
}
const useStore = create<Draft>(() => ({ definition: undefined, saved: undefined }))

export const useReportDraft = (): ReportDefinition | undefined => useStore(({ definition }) => definition)
export const useIsReportSaved = (): boolean => useStore(({ definition, saved }) => definition === saved)
export const readIsReportSaved = (): boolean => {
  const { definition, saved } = useStore.getState()
  return definition === saved
}
export const readReportDraft = (): ReportDefinition | undefined => useStore.getState().definition
/** Opened from a file, a link or a preset: nothing to lose yet. */
export const openReportDraft = (definition: ReportDefinition | undefined): void =>
  useStore.setState({ definition, saved: definition })
export const changeReport = (change: (definition: ReportDefinition) => ReportDefinition): void =>
  useStore.setState(({ definition, saved }) => ({ definition: definition && change(definition), saved }))
export const noteReportSaved = (): void =>
  useStore.setState(({ definition }) => ({ definition, saved: definition }))
