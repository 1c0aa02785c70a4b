// What must be said beside a value: its flag, its interval, what it was counted from; beside an absence its reason.
import type { Cell } from '../../core/release/dataset.ts'
import type { Indicator } from '../../core/release/manifest.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTexts } from '../../i18n/LanguageProvider.tsx'
import { sentencesIn } from '../../i18n/sentences/sentencesIn.ts'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { CountLine } from './CountLine.tsx'
import styles from './area.module.css'

type NumberCell = Extract<Cell, { kind: 'number' }>

function Interval({ indicator, cell }: { indicator: Indicator; cell: NumberCell }) {
  const f = formatsFor(useLanguage())
  const texts = useTexts().figures.area
  if (cell.lower === undefined || cell.upper === undefined) return null
  return (
    <Disclosure
      button={texts.interval(f.interval(indicator, cell.lower, cell.upper))}
      buttonClass={styles.explained}
      panelClass={styles.explanation}
    >
      <p>{texts.intervalMeaning}</p>
    </Disclosure>
  )
}

interface Props {
  readonly indicator: Indicator
  readonly cell: Cell
}

export function ValueDetails({ indicator, cell }: Props) {
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTexts().figures.area
  if (cell.kind === 'absent') return <p className={styles.why}>{sentencesIn(language).absent[cell.status]}</p>
  return (
    <>
      {cell.flag && (
        <p className={styles.flag}>
          <b>{f.status(cell.flag)}</b>: {texts.flags[cell.flag]}
        </p>
      )}
      <Interval indicator={indicator} cell={cell} />
      <CountLine indicator={indicator} cell={cell} />
    </>
  )
}
