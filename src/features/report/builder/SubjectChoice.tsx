// Whom the report is about.
import { ancestorsOf, levelById } from '../../../core/release/lookups.ts'
import { textIn } from '../../../core/release/localText.ts'
import type { ReportDefinition, Subject } from '../../../core/view/reports/reportDefinition.ts'
import { useRelease } from '../../../data/useRelease.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { builderTexts } from '../../../i18n/texts/report/builder.ts'
import { changeReport } from '../../../state/reportStore.ts'
import { useAreasByLevel } from '../../report/data/usePresetGround.ts'
import { AreaPicker } from './AreaPicker.tsx'
import { SelectField } from './SelectField.tsx'

const kinds = ['all', 'within', 'areas', 'combined'] as const

const set = (subject: Subject) => changeReport((definition) => ({ ...definition, subject }))

/** Another kind takes over what was chosen, as far as it means the same there. */
function subjectOf(kind: Subject['kind'], before: Subject, firstParent: string | undefined): Subject {
  const ids = 'ids' in before ? before.ids : []
  switch (kind) {
    case 'all':
      return { kind }
    case 'within':
      return firstParent === undefined ? before : { kind, id: firstParent }
    case 'areas':
    case 'combined':
      return { kind, ids }
  }
}

export function SubjectChoice({ definition }: { definition: ReportDefinition }) {
  const { manifest } = useRelease()
  const language = useLanguage()
  const { compare } = formatsFor(language)
  const texts = useTextsOf(builderTexts).subject
  const { subject, level: levelId } = definition
  const areas = useAreasByLevel(levelId)
  const level = levelById(manifest, levelId)
  const above = level ? ancestorsOf(manifest, level) : []
  const parents = above.flatMap((tier) =>
    (areas.get(tier.id) ?? [])
      .toSorted((a, b) => compare(a.name, b.name))
      .map(({ id, name }) => ({ id, label: `${name} (${textIn(tier.name, language)})` })),
  )
  const offered = kinds.filter((kind) => kind !== 'within' || parents.length > 0 || subject.kind === kind)
  const isKnown = subject.kind !== 'within' || parents.some(({ id }) => id === subject.id)
  return (
    <>
      <SelectField
        label={texts.title}
        value={subject.kind}
        options={offered.map((id) => ({ id, label: texts[id] }))}
        onChange={(kind) => set(subjectOf(kind, subject, parents[0]?.id))}
      />
      {subject.kind === 'within' && (
        <SelectField
          label={texts.which}
          value={subject.id}
          options={isKnown ? parents : [{ id: subject.id, label: subject.id }, ...parents]}
          onChange={(id) => set({ kind: 'within', id })}
        />
      )}
      {'ids' in subject && (
        <AreaPicker
          areas={areas.get(levelId) ?? []}
          parents={areas.get(above[0]?.id ?? '') ?? []}
          chosen={subject.ids}
          onChange={(ids) => set({ ...subject, ids })}
        />
      )}
    </>
  )
}
