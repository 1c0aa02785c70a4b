import { colorLimits, correlationColor } from '../../drawing/grids/correlationColor.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { pairsTexts } from '../../i18n/texts/pairs.ts'
import styles from './matrix.module.css'

const scale = [...colorLimits.toReversed().map((limit) => -limit), 0, ...colorLimits]

/** The colours from opposite to same way, and the marks that occur. */
export function MatrixKey({ hasRelated }: { hasRelated: boolean }) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(pairsTexts).matrix
  return (
    <ul className={styles.key}>
      <li>
        {texts.falling} {f.number(-1, 0)}
        <svg width={scale.length * 10} height="10" aria-hidden="true">
          {scale.map((r, i) => (
            <rect key={r} x={i * 10 + 0.5} y="0.5" width="9" height="9" fill={correlationColor(r).ground} />
          ))}
        </svg>
        {f.number(1, 0)} {texts.rising}
      </li>
      <li>{texts.unclear}</li>
      <li>{texts.count}</li>
      {hasRelated && (
        <li>
          <svg width="8" height="8" aria-hidden="true">
            <path d="M0,0H8V8Z" />
          </svg>
          {texts.related}
        </li>
      )}
    </ul>
  )
}
