// Map beside figures, or above them where the frame is narrow; the table in the place of both when asked for.
import { lazy, Suspense, useState } from 'react'
import type { EmbedOptions } from '../../../core/view/embed/embedOptions.ts'
import { useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { embedTexts } from '../../../i18n/texts/embed.ts'
import { Button } from '../../../ui/Button.tsx'
import type { Shown } from '../../scene/useScene.ts'
import { EmbedFigures } from './EmbedFigures.tsx'
import { EmbedLegend } from './EmbedLegend.tsx'
import { EmbedMap } from './EmbedMap.tsx'
import styles from './embed.module.css'
import { useDistrict } from './useDistrict.ts'

const EmbedTable = lazy(async () => ({ default: (await import('./EmbedTable.tsx')).EmbedTable }))
const EmbedChart = lazy(async () => ({ default: (await import('./EmbedChart.tsx')).EmbedChart }))

interface Props {
  readonly shown: Shown
  readonly options: EmbedOptions
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
  const waiting = <p className={styles.waiting}>{texts.waiting}</p>
  return (
    <main className={`${styles.body} ${has('map') && !hasTable ? '' : styles.single}`} data-part="body">
      {hasTable ? (
        <Suspense fallback={waiting}>
          <EmbedTable scene={scene} />
        </Suspense>
      ) : (
        has('map') && <EmbedMap scene={scene} outlines={district.outlines} />
      )}
      <div className={styles.beside} data-part="beside">
        {has('figures') && !isTableOnly && <EmbedFigures scene={scene} />}
        {has('chart') && !hasTable && (
          <Suspense fallback={waiting}>
            <EmbedChart scene={scene} />
          </Suspense>
        )}
        <EmbedLegend district={district} scopeName={scene.scopeName} />
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
