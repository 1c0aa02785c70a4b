// What a section lets its author choose.
import { withSectionChanged } from '../../../core/view/reports/editReport.ts'
import { profileExtents, type Section } from '../../../core/view/reports/reportDefinition.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { builderTexts } from '../../../i18n/texts/report/builder.ts'
import { reportTexts } from '../../../i18n/texts/report/document.ts'
import { changeReport } from '../../../state/reportStore.ts'
import { Disclosure } from '../../../ui/Disclosure.tsx'
import { IndicatorChecks } from '../../report/builder/IndicatorChecks.tsx'
import { SelectField } from '../../report/builder/SelectField.tsx'
import { TextField } from '../../report/builder/TextField.tsx'
import { FromField } from './FromField.tsx'
import { MostField } from './MostField.tsx'
import { OwnText } from './OwnText.tsx'
import styles from './sections.module.css'
import { ViewLink } from './ViewLink.tsx'

const put = (section: Section) => changeReport((definition) => withSectionChanged(definition, section))

interface Props {
  readonly section: Section
  readonly level: string
}

function Own({ section, level }: Props) {
  const texts = useTextsOf(builderTexts).sections
  switch (section.kind) {
    case 'ranking':
      return (
        <MostField
          most={section.most}
          onChange={(most) => put({ ...section, most })}
          label={texts.most}
          complaint={texts.mostWrong}
        />
      )
    case 'change':
      return (
        <>
          <label className={styles.check}>
            <input
              type="checkbox"
              checked={section.hasMap}
              onChange={() => put({ ...section, hasMap: !section.hasMap })}
            />
            {texts.withMap}
          </label>
          <FromField
            level={level}
            indicators={section.indicators}
            from={section.from}
            onChange={(from) => put({ ...section, from })}
          />
          <MostField
            most={section.most}
            onChange={(most) => put({ ...section, most })}
            label={texts.most}
            complaint={texts.mostWrong}
          />
        </>
      )
    case 'profiles':
      return (
        <SelectField
          label={texts.layoutTitle}
          value={section.extent}
          options={profileExtents.map((id) => ({ id, label: texts.extent[id] }))}
          onChange={(extent) => put({ ...section, extent })}
        />
      )
    case 'sources':
      return (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={section.isBrief}
            onChange={() => put({ ...section, isBrief: !section.isBrief })}
          />
          {texts.briefSources}
        </label>
      )
    case 'table':
      return (
        <SelectField
          label={texts.layoutTitle}
          value={section.layout}
          options={(['overview', 'full'] as const).map((id) => ({ id, label: texts.layout[id] }))}
          onChange={(layout) => put({ ...section, layout })}
        />
      )
    case 'text':
      return (
        <OwnText
          label={texts.text}
          markdown={section.markdown}
          level={level}
          onChange={(markdown) => put({ ...section, markdown })}
        />
      )
    case 'view':
      return (
        <>
          <ViewLink link={section.link} onChange={(link) => put({ ...section, link })} />
          <OwnText
            label={texts.before}
            markdown={section.markdown}
            level={level}
            onChange={(markdown) => put({ ...section, markdown })}
          />
          <OwnText
            label={texts.after}
            markdown={section.after ?? ''}
            level={level}
            onChange={(after) => put({ ...section, after: after || undefined })}
          />
        </>
      )
    case 'map':
    case 'series':
    case 'method':
    case 'pageBreak':
      return null
  }
}

export function SectionSettings({ section, level }: Props) {
  const { count } = formatsFor(useLanguage())
  const texts = useTextsOf(builderTexts)
  const names = useTextsOf(reportTexts).sections
  const hasIndicators = section.kind !== 'text' && section.kind !== 'view' && section.kind !== 'pageBreak'
  return (
    <>
      <TextField
        label={texts.sections.heading}
        value={section.heading ?? ''}
        hint={texts.sections.usualHeading(names[section.kind])}
        onChange={(heading) => put({ ...section, heading: heading || undefined })}
      />
      <Own section={section} level={level} />
      {hasIndicators && (
        <Disclosure
          button={`${texts.indicators.own}: ${texts.indicators.chosen(count(section.indicators?.length ?? 0))}`}
          buttonClass={styles.open}
        >
          <IndicatorChecks
            legend={texts.indicators.own}
            level={level}
            chosen={section.indicators ?? []}
            onChange={(ids) => put({ ...section, indicators: ids.length > 0 ? ids : undefined })}
          />
        </Disclosure>
      )}
    </>
  )
}
