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
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { builderTexts } from '../../../i18n/texts/report/builder.ts'
import { reportTexts } from '../../../i18n/texts/report/document.ts'
import { announce } from '../../../state/announceStore.ts'
import { changeReport } from '../../../state/reportStore.ts'
import { Button } from '../../../ui/Button.tsx'
import { SelectField } from '../../report/builder/SelectField.tsx'
import { SectionItem } from './SectionItem.tsx'
import styles from './sections.module.css'
import { useSectionDrag } from './useSectionDrag.ts'

export const nameOf = (section: Section, names: Readonly<Record<SectionKind, string>>): string =>
  section.heading || names[section.kind]

export function SectionList({ definition }: { definition: ReportDefinition }) {
  const language = useLanguage()
  const { count } = formatsFor(language)
  const texts = useTextsOf(builderTexts).sections
  const names = useTextsOf(reportTexts).sections
  const list = useRef<HTMLOListElement>(null)
  const { sections } = definition
  const move = (id: string, place: number) => {
    const at = Math.max(0, Math.min(sections.length - 1, place))
    const section = sections.find((one) => one.id === id)
    if (!section || sections[at] === section) return
    changeReport((before) => withSectionAt(before, id, at))
    announce(texts.moved(nameOf(section, names), count(at + 1), count(sections.length)))
  }
  const remove = (section: Section, place: number) => {
    changeReport((before) => withoutSection(before, section.id))
    announce(texts.removed(nameOf(section, names)))
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
            name={nameOf(section, names)}
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
