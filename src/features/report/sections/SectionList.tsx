// The sections in order: moved by dragging, by buttons, by Alt + arrow keys; each move is said.
import { useRef, useState } from 'react'
import {
  sectionOf,
  withSection,
  withSectionAt,
  withoutSection,
} from '../../../core/view/reports/editReport.ts'
import {
  mostSections,
  sectionKinds,
  type ReportDefinition,
  type Section,
  type SectionKind,
} from '../../../core/view/reports/reportDefinition.ts'
import { indicatorById } from '../../../core/release/lookups.ts'
import { textIn } from '../../../core/release/localText.ts'
import { parseLink } from '../../../core/view/link.ts'
import { useRelease } from '../../../data/useRelease.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTexts, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { modesTexts } from '../../../i18n/texts/modes.ts'
import { builderTexts } from '../../../i18n/texts/report/builder.ts'
import { reportTexts } from '../../../i18n/texts/report/document.ts'
import { announce } from '../../../state/announceStore.ts'
import { changeReport } from '../../../state/reportStore.ts'
import { Button } from '../../../ui/Button.tsx'
import { SelectField } from '../../report/builder/SelectField.tsx'
import { SectionItem } from './SectionItem.tsx'
import styles from './sections.module.css'
import { useSectionDrag } from './useSectionDrag.ts'

/** What a section is called in the list: a view by its indicator, so that several can be told apart. */
function useNames(): (section: Section) => string {
  const { manifest } = useRelease()
  const language = useLanguage()
  const names = useTextsOf(reportTexts).sections
  const texts = useTextsOf(builderTexts).sections
  const { modes } = useTextsOf(modesTexts)
  const { tabs } = useTexts().figures
  return (section) => {
    if (section.heading) return section.heading
    const { indicator: id, mode, view } = section.kind === 'view' ? parseLink(section.link).wish : {}
    const indicator = id === undefined ? undefined : indicatorById(manifest, id)
    if (!indicator) return names[section.kind]
    const parts = [
      textIn(indicator.shortName ?? indicator.name, language),
      mode && mode !== 'value' ? modes[mode][0] : '',
      view && view !== 'map' ? tabs[view] : '',
    ]
    return texts.view(parts.filter((part) => part !== '').join(', '))
  }
}

export function SectionList({ definition }: { definition: ReportDefinition }) {
  const language = useLanguage()
  const { count } = formatsFor(language)
  const texts = useTextsOf(builderTexts).sections
  const nameOf = useNames()
  const list = useRef<HTMLOListElement>(null)
  const { sections } = definition
  const move = (id: string, place: number) => {
    const at = Math.max(0, Math.min(sections.length - 1, place))
    const section = sections.find((one) => one.id === id)
    if (!section || sections[at] === section) return
    changeReport((before) => withSectionAt(before, id, at))
    announce(texts.moved(nameOf(section), count(at + 1), count(sections.length)))
  }
  const remove = (section: Section, place: number) => {
    changeReport((before) => withoutSection(before, section.id))
    announce(texts.removed(nameOf(section)))
    // The focus goes to what took its place, not to the top of the page.
    requestAnimationFrame(() => {
      const names = list.current?.querySelectorAll<HTMLElement>('[data-name]')
      names?.[Math.min(place, names.length - 1)]?.focus()
    })
  }
  const drag = useSectionDrag(list, move)
  return (
    <section className={styles.sections} aria-label={texts.title}>
      <h2>{texts.title}</h2>
      <p className={styles.hint}>{texts.hint}</p>
      <ol ref={list} className={styles.list}>
        {sections.map((section, place) => (
          <SectionItem
            key={section.id}
            section={section}
            name={nameOf(section)}
            place={place}
            of={sections.length}
            level={definition.level}
            isDragged={drag.dragged === section.id}
            grip={drag.gripOf(section.id)}
            onMove={(to) => move(section.id, to)}
            onRemove={() => remove(section, place)}
          />
        ))}
      </ol>
      {sections.length < mostSections && <AddSection count={sections.length} />}
    </section>
  )
}

function AddSection({ count }: { count: number }) {
  const texts = useTextsOf(builderTexts).sections
  const names = useTextsOf(reportTexts).sections
  const f = formatsFor(useLanguage())
  const [kind, setKind] = useState<SectionKind>('map')
  const add = () => {
    changeReport((before) => withSection(before, sectionOf(kind)))
    announce(texts.added(names[kind], f.count(count + 1)))
  }
  return (
    <div className={styles.add}>
      <SelectField
        label={texts.add}
        value={kind}
        options={sectionKinds.map((id) => ({ id, label: names[id] }))}
        onChange={setKind}
      />
      <Button onClick={add}>{texts.addButton}</Button>
    </div>
  )
}
