import { Legend } from '../../../features/legend/Legend.tsx'
import { useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { embedTexts } from '../../../i18n/texts/embed.ts'
import styles from './embed.module.css'
import type { District } from './useDistrict.ts'

interface Props {
  readonly district: District
  readonly scopeName: string | undefined
}

/** Classes and distribution: of all areas, though a district's frame names only its own. */
export function EmbedLegend({ district: { everywhere, isPart }, scopeName }: Props) {
  const texts = useTextsOf(embedTexts)
  return (
    <div className={styles.legend}>
      <Legend scene={everywhere} />
      {isPart && scopeName !== undefined && <p className={styles.note}>{texts.othersAnonymous(scopeName)}</p>}
    </div>
  )
}
