// Map beside figures, or above them where the frame is narrow; the table in the place of both when asked for.
import { lazy, Suspense, useState } from 'react'
import type { EmbedOptions } from '../../../core/view/embed/embedOptions.ts'
import { useTexts, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { embedTexts } from '../../../i18n/texts/embed.ts'
import { Button } from '../../../ui/Button.tsx'
import type { Shown } from '../../scene/useScene.ts'
import { severalOf } from '../several/severalOf.ts'
import { EmbedFigures } from './EmbedFigures.tsx'
import { EmbedLegend } from './EmbedLegend.tsx'
import { EmbedMap } from './EmbedMap.tsx'
import styles from './embed.module.css'
import { useDistrict, type District } from './useDistrict.ts'

const EmbedTable = lazy(async () => ({ default: (await import('./EmbedTable.tsx')).EmbedTable }))
const EmbedChart = lazy(async () => ({ default: (await import('./EmbedChart.tsx')).EmbedChart }))
const EmbedSeveral = lazy(async () => ({
  default: (await import('../several/EmbedSeveral.tsx')).EmbedSeveral,
}))
const SeveralTable = lazy(async () => ({
  default: (await import('../several/SeveralTable.tsx')).SeveralTable,
}))

interface Props {
  readonly shown: Shown
  readonly options: EmbedOptions
}

function Table({ shown }: { shown: Shown }) {
  const several = severalOf(shown.scene)
  return several ? <SeveralTable several={several} shown={shown} /> : <EmbedTable scene={shown.scene} />
}

function Maps({ shown, district: { outlines } }: { shown: Shown; district: District }) {
  const several = severalOf(shown.scene)
  if (several) return <EmbedSeveral several={several} shown={shown} outlines={outlines} />
  return <EmbedMap scene={shown.scene} outlines={outlines} />
}

/** What the map shows, and why it is one where two were asked for. */
function Key({ shown, district }: { shown: Shown; district: District }) {
  const { scene } = shown
  const { noOtherPeriod } = useTexts().shell.mapTools
  const isAlone = scene.view.mode === 'swipe' && !severalOf(scene)
  return (
    <>
      {isAlone && <p className={styles.note}>{noOtherPeriod}</p>}
      <EmbedLegend district={district} scopeName={scene.scopeName} />
    </>
  )
}

export function EmbedBody({ shown, options }: Props) {
  const texts = useTextsOf(embedTexts)
  const [isTable, setIsTable] = useState(false)
  const district = useDistrict(shown)
  const { scene } = shown
  const has = (part: EmbedOptions['parts'][number]) => options.parts.includes(part)
  // A table alone has nothing to go back to.
  const isTableOnly = has('table') && !has('map') && !has('figures') && !has('chart')
  const hasTable = isTableOnly || (has('table') && isTable)
  const several = severalOf(scene)
  // Small maps need the whole width, and those of several indicators bring their own legend.
  const isStacked = hasTable || !has('map') || several === 'multiples' || several === 'indicators'
  const waiting = <p className={styles.waiting}>{texts.waiting}</p>
  return (
    <main
      className={`${styles.body} ${isStacked ? styles.single : ''} ${several && !hasTable ? styles.several : ''}`}
      data-part="body"
    >
      <Suspense fallback={waiting}>
        {hasTable ? <Table shown={shown} /> : has('map') && <Maps shown={shown} district={district} />}
      </Suspense>
      <div className={styles.beside} data-part="beside">
        {has('figures') && !isTableOnly && <EmbedFigures scene={scene} />}
        {has('chart') && !hasTable && (
          <Suspense fallback={waiting}>
            <EmbedChart scene={scene} />
          </Suspense>
        )}
        {(several !== 'indicators' || !has('map')) && <Key shown={shown} district={district} />}
        {has('table') && !isTableOnly && (
          <p className={styles.switch}>
            <Button onClick={() => setIsTable(!isTable)} aria-pressed={isTable}>
              {isTable ? texts.asFigures : texts.asTable}
            </Button>
          </p>
        )}
      </div>
    </main>
  )
}
