import { lazy, Suspense } from 'react'
import { Legend } from '../../../features/legend/Legend.tsx'
import { useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { embedTexts } from '../../../i18n/texts/embed.ts'
import styles from './embed.module.css'
import type { District } from './useDistrict.ts'

const BivariateKey = lazy(async () => ({
  default: (await import('../../../features/bivariate/BivariateKey.tsx')).BivariateKey,
}))
const LegendMarks = lazy(async () => ({
  default: (await import('../../map/tools/LegendMarks.tsx')).LegendMarks,
}))

interface Props {
  readonly district: District
  readonly scopeName: string | undefined
}

/** Classes and distribution: of all areas, though a district's frame names only its own. */
export function EmbedLegend({ district: { everywhere, isPart }, scopeName }: Props) {
  const texts = useTextsOf(embedTexts)
  const { mode, combined } = everywhere
  const isDoubtful = 'hasOtherOutlines' in mode && (mode.hasOtherOutlines || mode.breaks.length > 0)
  const marks = (combined || isDoubtful) && (
    <Suspense fallback={null}>
      <LegendMarks scene={everywhere} />
    </Suspense>
  )
  return (
    <div className={styles.legend}>
      {mode.kind === 'bivariate' ? (
        <Suspense fallback={null}>
          <BivariateKey scene={everywhere} />
          {marks}
        </Suspense>
      ) : (
        <Legend scene={everywhere} marks={marks} />
      )}
      {isPart && scopeName !== undefined && <p className={styles.note}>{texts.othersAnonymous(scopeName)}</p>}
    </div>
  )
}
