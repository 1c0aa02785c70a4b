// A report that is pinned to another release than the open one: it is opened there, or moved here by the author's own word.
import type { ReportDefinition } from '../../core/view/reports/reportDefinition.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useSite } from '../../data/useSite.tsx'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { builderTexts } from '../../i18n/texts/report/builder.ts'
import { changeReport } from '../../state/reportStore.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './reportPage.module.css'

export function OtherRelease({ definition }: { definition: ReportDefinition }) {
  const { id } = useRelease()
  const { catalog } = useSite()
  const texts = useTextsOf(builderTexts).release
  const pinned = definition.release ?? ''
  const isThere = catalog.releases.some((entry) => entry.id === pinned && !entry.withdrawn)
  return (
    <div id="figures" tabIndex={-1} className={styles.told} role="alert">
      <p>{isThere ? texts.other(pinned, id) : texts.gone(pinned)}</p>
      <div className={styles.row}>
        {isThere && <a href={`#release=${encodeURIComponent(pinned)}&view=report`}>{texts.open(pinned)}</a>}
        <Button onClick={() => changeReport((before) => ({ ...before, release: undefined }))}>
          {texts.update(id)}
        </Button>
      </div>
    </div>
  )
}
