import { FaultNote } from '../../features/notices/FaultNote.tsx'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import type { Failure } from '../scene/useSceneData.ts'

/** The figures are there, but not all they are compared with. */
export function LackingNotes({ lacking }: { lacking: readonly Failure[] }) {
  const texts = useTexts().data
  return lacking.map(({ of, fault, retry }) => (
    <FaultNote
      key={fault.file}
      isAside
      what={of === 'indicator' ? texts.referencesFailed : texts.parentsFailed}
      fault={fault}
      onRetry={retry}
    />
  ))
}
