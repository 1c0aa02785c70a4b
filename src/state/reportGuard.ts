// The browser asks before it throws away a report: words of its author are in no link, and beside the map none of it is.
import { hasWords } from '../core/view/reports/reportLink.ts'
import { onReportChange, readIsReportSaved, readReportDraft } from './reportStore.ts'
import { readView } from './viewStore.ts'

/** Whether the address would bring back what there is. */
function isInAddress(): boolean {
  const [definition, view] = [readReportDraft(), readView()]
  return (
    definition === undefined ||
    (view?.view === 'report' && view.report !== undefined && !hasWords(definition))
  )
}

const ask = (event: BeforeUnloadEvent): void => {
  if (!isInAddress()) event.preventDefault()
}

/** Only while there is something to lose: a page with such a listener is not kept for the way back. */
function follow(): void {
  if (readIsReportSaved()) window.removeEventListener('beforeunload', ask)
  else window.addEventListener('beforeunload', ask)
}

let isOn = false

/** From the first report on; asked for again it does nothing. */
export function guardReport(): void {
  if (isOn) return
  isOn = true
  onReportChange(follow)
  follow()
}
