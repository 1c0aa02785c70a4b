// The author's own text, with a help for figures that follow the data.
import { useState } from 'react'
import { textIn } from '../../../core/release/localText.ts'
import { mostTextLength } from '../../../core/view/reports/reportDefinition.ts'
import { hasData } from '../../../core/view/usualLevel.ts'
import { useRelease } from '../../../data/useRelease.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { builderTexts } from '../../../i18n/texts/report/builder.ts'
import { asked, placeholderText, unreadableIn, type Asked } from '../../../core/view/reports/placeholders.ts'
import { Button } from '../../../ui/Button.tsx'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { SelectField } from '../../report/builder/SelectField.tsx'
import { TextField } from '../../report/builder/TextField.tsx'
import { useAreasByLevel } from '../../report/data/usePresetGround.ts'
import styles from './sections.module.css'

interface Props {
  readonly label: string
  readonly markdown: string
  readonly level: string
  readonly onChange: (markdown: string) => void
}

/** Of placeholders that cannot be read. */
const mostTold = 3

/** More names no list bears; the rest can be typed by their keys. */
const mostAreas = 500

function InsertValue({ level, onInsert }: { level: string; onInsert: (text: string) => void }) {
  const { manifest } = useRelease()
  const language = useLanguage()
  const { compare } = formatsFor(language)
  const texts = useTextsOf(builderTexts).sections
  const indicators = manifest.indicators.filter((one) => one.breakdown === undefined && hasData(one, level))
  const [what, setWhat] = useState<Asked>('value')
  const [indicator, setIndicator] = useState(indicators[0]?.id ?? '')
  const [area, setArea] = useState('')
  const areas = (useAreasByLevel(level).get(level) ?? [])
    .toSorted((a, b) => compare(a.name, b.name))
    .slice(0, mostAreas)
  return (
    <div className={styles.insert}>
      <SelectField
        label={texts.insertWhat}
        value={what}
        options={asked.map((id) => ({ id, label: texts.asked[id] }))}
        onChange={setWhat}
      />
      <SelectField
        label={texts.insertIndicator}
        value={indicator}
        options={indicators.map(({ id, name }) => ({ id, label: textIn(name, language) }))}
        onChange={setIndicator}
      />
      <SelectField
        label={texts.insertArea}
        value={area}
        options={[{ id: '', label: texts.whole }, ...areas.map(({ id, name }) => ({ id, label: name }))]}
        onChange={setArea}
      />
      <Button onClick={() => onInsert(placeholderText(what, indicator, area))}>{texts.insertButton}</Button>
    </div>
  )
}

export function OwnText({ label, markdown, level, onChange }: Props) {
  const texts = useTextsOf(builderTexts).sections
  const unreadable = unreadableIn(markdown)
  return (
    <>
      <TextField
        label={label}
        value={markdown}
        rows={8}
        most={mostTextLength}
        hint={texts.textHint}
        onChange={onChange}
      />
      {unreadable.length > 0 && (
        <p role="alert" className={styles.fault}>
          {texts.unreadable(unreadable.slice(0, mostTold).join(' '), asked.join(', '))}
        </p>
      )}
      <Disclosure button={texts.insert} buttonClass={styles.open}>
        <InsertValue
          level={level}
          onInsert={(text) => onChange(markdown === '' ? text : `${markdown} ${text}`)}
        />
      </Disclosure>
    </>
  )
}
