// Takes the view along into the story that is being written, or begins one with it. The way there is offered, not taken.
import { useState } from 'react'
import { useRelease } from '../../../data/useRelease.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { storyTexts } from '../../../i18n/texts/share/story.ts'
import { announce } from '../../../state/announceStore.ts'
import { keepReportDraft, readReportDraft, useReportDraft } from '../../../state/reportStore.ts'
import { readView, showView } from '../../../state/viewStore.ts'
import { Button } from '../../../ui/Button.tsx'
import styles from './share.module.css'

export function AddToStory({ onLeave }: { onLeave: () => void }) {
  const { manifest } = useRelease()
  const { count } = formatsFor(useLanguage())
  const texts = useTextsOf(storyTexts)
  const draft = useReportDraft()
  const what = draft === undefined || draft.preset === 'story' ? 'story' : 'report'
  const [told, setTold] = useState<{ readonly text: string; readonly isAdded: boolean }>()
  const tell = (text: string, isAdded: boolean) => {
    setTold({ text, isAdded })
    announce(text)
  }
  const add = async () => {
    const view = readView()
    if (!view) return
    const [{ collectView }, { guardReport }] = await Promise.all([
      import('../../../core/view/reports/collectView.ts'),
      import('../../../state/reportGuard.ts'),
    ])
    const before = readReportDraft()
    const collected = collectView(manifest, view, before)
    if (collected.kind !== 'added') return tell(texts[collected.kind], false)
    guardReport()
    keepReportDraft(collected.definition)
    tell(before ? texts.added[what](count(collected.views)) : texts.begun, true)
  }
  const open = () => {
    onLeave()
    showView('report')
  }
  return (
    <>
      <Button onClick={() => void add()}>{texts.add[what]}</Button>
      {told && (
        <div className={styles.added}>
          <p>{told.text}</p>
          {told.isAdded && <Button onClick={open}>{texts.open[what]}</Button>}
        </div>
      )}
    </>
  )
}
