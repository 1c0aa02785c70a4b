// The citation of what is shown: as a line, for BibTeX, for reference managers. The line is copied at once, since most come for it.
import { useEffect, useEffectEvent, useState } from 'react'
import type { Manifest } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { useSite } from '../../data/useSite.tsx'
import { bibtex } from '../../export/citation/bibtex.ts'
import { citationFacts, type CitationFacts } from '../../export/citation/citationFacts.ts'
import { cslJson } from '../../export/citation/cslJson.ts'
import { plainCitation } from '../../export/citation/plainCitation.ts'
import { useLanguage, useTexts, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { citationTexts } from '../../i18n/texts/share/citation.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyField } from '../../ui/copy/CopyField.tsx'
import { copyText } from '../../ui/copy/copyText.ts'
import { saveFile } from '../../ui/saveFile.ts'
import { Tabs } from '../../ui/Tabs.tsx'

const formats = ['plain', 'bibtex', 'csl'] as const
type Format = (typeof formats)[number]

const files: Readonly<Record<Format, { readonly extension: string; readonly type: string }>> = {
  plain: { extension: 'txt', type: 'text/plain;charset=utf-8' },
  bibtex: { extension: 'bib', type: 'application/x-bibtex;charset=utf-8' },
  csl: { extension: 'json', type: 'application/vnd.citationstyles.csl+json' },
}

const writers: Readonly<Record<Format, (facts: CitationFacts, today: string) => string>> = {
  plain: plainCitation,
  bibtex,
  csl: cslJson,
}

/** `YYYY-MM-DD` where the reader is. */
function today(): string {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-')
}

export function CitationPanel({ scene, manifest }: { scene: Scene; manifest: Manifest }) {
  const language = useLanguage()
  const { start } = useSite()
  const texts = useTextsOf(citationTexts)
  const say = useTexts().figures.source
  const [format, setFormat] = useState<Format>('plain')
  const [firstCopy, setFirstCopy] = useState<{ readonly text: string; readonly isCopied: boolean }>()
  const facts = citationFacts(scene, manifest, { page: location.href, start }, language)
  const text = writers[format](facts, today())
  const copyFirst = useEffectEvent(async () => setFirstCopy({ text, isCopied: await copyText(text) }))
  useEffect(function copyAtOnce() {
    // oxlint-disable-next-line react/set-state-in-effect -- once the clipboard has answered
    void copyFirst()
  }, [])
  const file = `${facts.key}.${files[format].extension}`
  const isOfFirst = firstCopy?.text === text
  return (
    <Tabs
      label={texts.formats}
      tabs={[
        { id: 'plain', label: texts.plain },
        { id: 'bibtex', label: 'BibTeX' },
        { id: 'csl', label: 'CSL JSON' },
      ]}
      selected={format}
      onSelect={setFormat}
    >
      <CopyField
        key={format}
        label={isOfFirst ? (firstCopy.isCopied ? say.copied : say.notCopied) : say.citation}
        text={text}
        rows={format === 'plain' ? 5 : 8}
        isCode={format !== 'plain'}
        copy={texts.copy}
        copied={texts.copied}
        refused={say.notCopied}
      >
        <Button title={texts.saveAs(file)} onClick={() => saveFile(file, text, files[format].type)}>
          {texts.save}
        </Button>
      </CopyField>
    </Tabs>
  )
}
