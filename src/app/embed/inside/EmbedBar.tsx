// What the host page lets its readers choose: indicator, period, district. Native selects: they fit any width.
import { useId, type ReactNode } from 'react'
import { textIn } from '../../../core/release/localText.ts'
import { isListed } from '../../../core/release/isListed.ts'
import type { EmbedOptions } from '../../../core/view/embed/embedOptions.ts'
import { useRelease } from '../../../data/useRelease.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { embedTexts } from '../../../i18n/texts/embed.ts'
import { chooseScope } from '../../../state/viewSettings.ts'
import { chooseIndicator, choosePeriod } from '../../../state/viewStore.ts'
import type { Shown } from '../../scene/useScene.ts'
import styles from './embed.module.css'

interface SelectProps {
  readonly label: string
  readonly value: string
  readonly onChoose: (value: string) => void
  readonly children: ReactNode
}

function Select({ label, value, onChoose, children }: SelectProps) {
  const id = useId()
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        {children}
      </select>
    </div>
  )
}

function IndicatorSelect({ shown: { scene }, options }: Props) {
  const { manifest } = useRelease()
  const language = useLanguage()
  const texts = useTextsOf(embedTexts)
  const { offered } = options
  const listed = manifest.indicators.filter(
    (indicator) =>
      indicator.id === scene.indicator.id ||
      (offered.length > 0 ? offered.includes(indicator.id) : isListed(indicator)),
  )
  return (
    <Select label={texts.indicator} value={scene.indicator.id} onChoose={chooseIndicator}>
      {listed.map(({ id, name }) => (
        <option key={id} value={id}>
          {textIn(name, language)}
        </option>
      ))}
    </Select>
  )
}

function PeriodSelect({ shown: { scene } }: Pick<Props, 'shown'>) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(embedTexts)
  return (
    <Select label={texts.period} value={scene.view.period} onChoose={choosePeriod}>
      {scene.timeline
        .filter(({ hasValues }) => hasValues)
        .map(({ period }) => (
          <option key={period} value={period}>
            {f.period(period)}
          </option>
        ))}
    </Select>
  )
}

function ScopeSelect({ shown: { scene } }: Pick<Props, 'shown'>) {
  const texts = useTextsOf(embedTexts)
  const { scope } = scene.view
  const parents = new Map(
    scene.rows.flatMap(({ parentId, parentName }) => (parentId ? [[parentId, parentName ?? parentId]] : [])),
  )
  if (scope?.kind === 'group' || parents.size < 2) return null
  return (
    <Select
      label={texts.scope}
      value={scope?.id ?? ''}
      onChoose={(id) => chooseScope(id === '' ? undefined : { kind: 'within', id })}
    >
      <option value="">{texts.everywhere(scene.region?.name ?? '')}</option>
      {[...parents].map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  )
}

interface Props {
  readonly shown: Shown
  readonly options: EmbedOptions
}

export function EmbedBar({ shown, options }: Props) {
  const texts = useTextsOf(embedTexts)
  const has = (part: EmbedOptions['parts'][number]) => options.parts.includes(part)
  return (
    <section className={styles.bar} aria-label={texts.choice}>
      {has('indicators') && <IndicatorSelect shown={shown} options={options} />}
      {has('periods') && <PeriodSelect shown={shown} />}
      {has('scope') && <ScopeSelect shown={shown} />}
    </section>
  )
}
