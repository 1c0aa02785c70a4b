// What holds for the whole report.
import { textIn } from '../../../core/release/localText.ts'
import { comparePeriods } from '../../../core/release/period.ts'
import type { ReportDefinition } from '../../../core/view/reports/reportDefinition.ts'
import { useRelease } from '../../../data/useRelease.tsx'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { builderTexts } from '../../../i18n/texts/report/builder.ts'
import { reportTexts } from '../../../i18n/texts/report/document.ts'
import { changeReport } from '../../../state/reportStore.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import styles from './builder.module.css'
import { IndicatorChecks } from './IndicatorChecks.tsx'
import { LogoChoice } from './LogoChoice.tsx'
import { SelectField } from './SelectField.tsx'
import { SubjectChoice } from './SubjectChoice.tsx'
import { TextField } from './TextField.tsx'

const set = (part: Partial<ReportDefinition>) => changeReport((definition) => ({ ...definition, ...part }))

/** Areas belong to a level: another one begins with all of its own. */
const setLevel = (level: string) => set({ level, subject: { kind: 'all' } })

function usePeriods(level: string, chosen: string): readonly string[] {
  const { manifest } = useRelease()
  const all = manifest.indicators.flatMap(({ datasets }) =>
    datasets.flatMap((entry) => (entry.level === level ? entry.periods : [])),
  )
  const known = new Set(chosen === 'newest' ? all : [...all, chosen])
  return [...known].toSorted((a, b) => comparePeriods(b, a))
}

export function ReportSettings({ definition }: { definition: ReportDefinition }) {
  const { manifest, id: release } = useRelease()
  const language = useLanguage()
  const f = formatsFor(language)
  const texts = useTextsOf(builderTexts)
  const { title, author, level, period, indicators, preset } = definition
  const levels = manifest.levels.filter(({ editions }) => editions.length > 0)
  const periods = usePeriods(level, period)
  return (
    <>
      <TextField
        label={texts.titleField}
        value={title ?? ''}
        hint={texts.sections.usualHeading(reportTexts[definition.language].presets[preset])}
        onChange={(value) => set({ title: value || undefined })}
      />
      <TextField
        label={texts.authorField}
        value={author ?? ''}
        onChange={(value) => set({ author: value || undefined })}
      />
      <SelectField
        label={texts.level}
        value={level}
        options={[
          ...(levels.some(({ id }) => id === level) ? [] : [{ id: level, label: level }]),
          ...levels.map(({ id, plural }) => ({ id, label: textIn(plural, language) })),
        ]}
        onChange={setLevel}
      />
      <SubjectChoice definition={definition} />
      <Disclosure
        button={`${texts.indicators.title}: ${texts.indicators.chosen(f.count(indicators.length))}`}
        buttonClass={styles.open}
        panelClass={styles.panel}
      >
        <IndicatorChecks
          legend={texts.indicators.title}
          level={level}
          chosen={indicators}
          hint={texts.indicators.usual}
          onChange={(ids) => set({ indicators: ids })}
        />
      </Disclosure>
      <SelectField
        label={texts.period}
        value={period}
        options={[
          { id: 'newest', label: texts.newest },
          ...periods.map((id) => ({ id, label: f.period(id) })),
        ]}
        onChange={(id) => set({ period: id })}
      />
      <SelectField
        label={texts.release.title}
        value={definition.release ?? ''}
        options={[
          { id: '', label: texts.release.newest },
          ...[...new Set([release, definition.release ?? release])].map((id) => ({
            id,
            label: texts.release.pinned(id),
          })),
        ]}
        onChange={(id) => set({ release: id || undefined })}
      />
      <SelectField
        label={texts.language}
        value={definition.language}
        options={(['de', 'en'] as const).map((id) => ({ id, label: texts.languages[id] }))}
        onChange={(id) => set({ language: id })}
      />
      <LogoChoice definition={definition} />
    </>
  )
}
