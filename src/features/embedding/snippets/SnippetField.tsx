import { useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { embeddingTexts } from '../../../i18n/texts/share/embedding.ts'
import { CopyField } from '../../../ui/copy/CopyField.tsx'

export function SnippetField({ html }: { html: string }) {
  const texts = useTextsOf(embeddingTexts)
  return (
    <CopyField
      label={texts.code}
      text={html}
      rows={10}
      isCode
      copy={texts.copy}
      copied={texts.copied}
      refused={texts.refusedCopy}
    />
  )
}
