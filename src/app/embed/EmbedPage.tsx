// One view inside another page: title, what may be chosen, map and figures, source, the way to the full view.
import { lazy, Suspense, useEffect, useMemo, useRef } from 'react'
import { readableColors } from '../../core/view/embed/embedColors.ts'
import type { EmbedOptions } from '../../core/view/embed/embedOptions.ts'
import { FaultNote } from '../../features/notices/FaultNote.tsx'
import { useTexts, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { embedTexts } from '../../i18n/texts/embed.ts'
import { tellOfMore, useNotices } from '../../state/noticeStore.ts'
import { useViewState } from '../../state/viewStore.ts'
import { LiveRegion } from '../frame/LiveRegion.tsx'
import { usePageState } from '../open/usePageState.ts'
import { useAnnounceScene } from '../scene/useAnnounceScene.ts'
import { useKnownAreas } from '../scene/useKnownAreas.ts'
import { usePageTitle } from '../scene/usePageTitle.ts'
import { useScene, type Shown } from '../scene/useScene.ts'
import { useSceneData, type Failure } from '../scene/useSceneData.ts'
import { EmbedBody } from './inside/EmbedBody.tsx'
import { EmbedFoot } from './inside/EmbedFoot.tsx'
import { EmbedHead } from './inside/EmbedHead.tsx'
import styles from './inside/embed.module.css'
import { useEmbedColors } from './useEmbedColors.ts'
import { useEmbedOptions } from './useEmbedOptions.ts'
import { useHeight } from './parent/useHeight.ts'
import { useParentTalk } from './parent/useParentTalk.ts'

const Notices = lazy(async () => ({
  default: (await import('../../features/notices/Notices.tsx')).Notices,
}))
const EmbedBar = lazy(async () => ({ default: (await import('./inside/EmbedBar.tsx')).EmbedBar }))
const barParts = ['indicators', 'periods', 'scope'] as const

const pageStates = { ready: 'ready', loading: 'loading', failed: 'error' } as const

export function EmbedPage() {
  const state = useSceneData()
  usePageState(pageStates[state.kind])
  const { options, notices } = useEmbedOptions()
  const colors = useMemo(() => readableColors(options), [options])
  useEmbedColors(colors)
  useEffect(
    function tellOfFrame() {
      if (notices.length > 0) tellOfMore(notices)
    },
    [notices],
  )
  const isTold = useNotices().length > 0
  const view = useViewState()
  if (!view) throw new Error('The frame was drawn before a release was open')
  const shown = useScene(view, state.kind === 'ready' ? state.data : undefined)
  const talk = useParentTalk(shown?.scene, state.kind === 'failed' ? state.failure.fault.kind : undefined)
  const page = useRef<HTMLDivElement>(null)
  useHeight(page, talk)
  const texts = useTextsOf(embedTexts)
  return (
    <div className={styles.frame}>
      <div ref={page} className={styles.page}>
        <div className={styles.told}>
          {isTold && (
            <Suspense fallback={null}>
              <Notices />
            </Suspense>
          )}
          {colors.refused.length > 0 && <p className={styles.refused}>{texts.refusedColor}</p>}
        </div>
        {state.kind === 'failed' ? (
          <FailedFrame failure={state.failure} />
        ) : shown ? (
          <ShownFrame shown={shown} options={options} />
        ) : (
          <p className={styles.waiting}>{texts.waiting}</p>
        )}
      </div>
      <LiveRegion />
    </div>
  )
}

function ShownFrame({ shown, options }: { shown: Shown; options: EmbedOptions }) {
  usePageTitle(shown.scene)
  useAnnounceScene(shown.scene)
  useKnownAreas(shown.scene)
  return (
    <>
      <EmbedHead scene={shown.scene} hasMap={options.parts.includes('map')} />
      {barParts.some((part) => options.parts.includes(part)) && (
        <Suspense fallback={null}>
          <EmbedBar shown={shown} options={options} />
        </Suspense>
      )}
      <EmbedBody shown={shown} options={options} />
      <EmbedFoot scene={shown.scene} options={options} />
    </>
  )
}

function FailedFrame({ failure }: { failure: Failure }) {
  const texts = useTexts().data
  return (
    <>
      <div role="alert" className={styles.failed}>
        <FaultNote what={texts.releaseFailed} fault={failure.fault} onRetry={failure.retry} />
      </div>
      <EmbedFoot />
    </>
  )
}
