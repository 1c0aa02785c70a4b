// A range of values, or one side of a threshold: an empty field leaves that side open.
import { useId, useState } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { Scene } from '../../core/scene/scene.ts'
import type { Filter } from '../../core/view/viewState.ts'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { modesTexts } from '../../i18n/texts/modes.ts'
import { Button } from '../../ui/Button.tsx'
import { readNumber } from '../../ui/readNumber.ts'
import styles from './filters.module.css'

type Complaint = 'notANumber' | 'wrongWay'

function filterOf(from: string, to: string): Filter | Complaint | undefined {
  const [least, greatest] = [from, to].map((text) =>
    text.trim() === '' ? undefined : (readNumber(text) ?? Number.NaN),
  )
  if (least === undefined && greatest === undefined) return undefined
  if (Number.isNaN(least) || Number.isNaN(greatest)) return 'notANumber'
  if (least === undefined) return { kind: 'below', at: greatest ?? 0 }
  if (greatest === undefined) return { kind: 'above', at: least }
  return least <= greatest ? { kind: 'range', from: least, to: greatest } : 'wrongWay'
}

interface Props {
  readonly scene: Scene
  readonly onAdd: (filter: Filter) => void
}

export function ValueFilter({ scene: { indicator, valueDomain }, onAdd }: Props) {
  const language = useLanguage()
  const texts = useTextsOf(modesTexts)
  const f = formatsFor(language)
  const id = useId()
  const [[from, to], setEnds] = useState<readonly [string, string]>(['', ''])
  const [complaint, setComplaint] = useState<Complaint>()
  const take = () => {
    const filter = filterOf(from, to)
    if (filter === undefined) return
    if (typeof filter === 'string') setComplaint(filter)
    else onAdd(filter)
  }
  const field = (label: string, at: 0 | 1) => (
    <label className={styles.end}>
      {label}{' '}
      <input
        inputMode="decimal"
        value={at === 0 ? from : to}
        placeholder={f.bare(indicator, valueDomain[at])}
        aria-invalid={complaint !== undefined || undefined}
        aria-describedby={complaint && id}
        onChange={(event) => {
          setComplaint(undefined)
          setEnds(at === 0 ? [event.target.value, to] : [from, event.target.value])
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') take()
        }}
      />
    </label>
  )
  return (
    <fieldset className={styles.group}>
      <legend>{texts.range}</legend>
      <div className={styles.ends}>
        {field(texts.from, 0)}
        {field(texts.to, 1)}
        <span>{textIn(indicator.unit.symbol, language)}</span>
        <Button onClick={take}>{texts.add}</Button>
      </div>
      {complaint && (
        <p id={id} className={styles.wrong} role="alert">
          {texts[complaint]}
        </p>
      )}
    </fieldset>
  )
}
