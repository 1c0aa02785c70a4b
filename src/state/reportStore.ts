// The report that is being put together. It stays while the reader looks at the map in between; nothing of it is stored.
import { create } from 'zustand'
import type { ReportDefinition } from '../core/view/reports/reportDefinition.ts'

interface Draft {
  readonly definition: ReportDefinition | undefined
  /** As it was last saved to a file or read from one: what differs from it would be lost with the page. */
  readonly saved: ReportDefinition | undefined
  /** What addresses have borne of it: going back to one of them in the history takes no word away. */
  readonly links: ReadonlySet<string>
}
const useStore = create<Draft>(() => ({ definition: undefined, saved: undefined, links: new Set() }))

export const useReportDraft = (): ReportDefinition | undefined => useStore(({ definition }) => definition)
export const readIsReportSaved = (): boolean => {
  const { definition, saved } = useStore.getState()
  return definition === saved
}
export const readReportDraft = (): ReportDefinition | undefined => useStore.getState().definition
/** Opened from a file, a link or a preset: nothing to lose yet. */
export const openReportDraft = (definition: ReportDefinition | undefined): void =>
  useStore.setState({ definition, saved: definition, links: new Set() })
/** The reader's own: lost with the page until it is saved. */
export const keepReportDraft = (definition: ReportDefinition): void => useStore.setState({ definition })
export const changeReport = (change: (definition: ReportDefinition) => ReportDefinition): void =>
  useStore.setState(({ definition }) => ({ definition: definition && change(definition) }))
export const noteReportSaved = (): void => useStore.setState(({ definition }) => ({ saved: definition }))

/** An address bears this of the draft. */
export const noteReportLink = (link: string): void =>
  useStore.setState(({ links }) => ({ links: new Set(links).add(link) }))
export const isLinkOfDraft = (link: string): boolean => {
  const { definition, links } = useStore.getState()
  return definition !== undefined && links.has(link)
}
export const onReportChange = (listener: () => void): (() => void) => useStore.subscribe(listener)
