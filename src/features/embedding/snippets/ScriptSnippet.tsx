// The frame with the script for its height; with a checksum where the editor wants one and the server allows it.
import { useEffect, useState } from 'react'
import { scriptCheck, type ScriptCheck } from '../../../data/files/scriptCheck.ts'
import { scriptSnippet, type Frame } from '../../../export/embed/frameSnippet.ts'
import { formatsFor } from '../../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { embeddingTexts } from '../../../i18n/texts/share/embedding.ts'
import styles from './snippets.module.css'
import { SnippetField } from './SnippetField.tsx'

function useCheck(url: string): ScriptCheck | 'failed' | undefined {
  const [check, setCheck] = useState<ScriptCheck | 'failed'>()
  useEffect(
    function readScript() {
      let isHere = true
      scriptCheck(url).then(
        (found) => isHere && setCheck(found),
        () => isHere && setCheck('failed'),
      )
      return () => {
        isHere = false
      }
    },
    [url],
  )
  return check
}

export function ScriptSnippet({ frame, url }: { frame: Frame; url: string }) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(embeddingTexts)
  const check = useCheck(url)
  const [wished, setWished] = useState<boolean>()
  if (check === undefined) return null
  if (check === 'failed') return <p role="alert">{texts.scriptFailed}</p>
  // A checksum keeps the script from loading where the server does not share it: only who knows better asks for it then.
  const isChecked = wished ?? check.isShared
  const { integrity } = check
  return (
    <>
      <p className={styles.note}>{texts.scriptNote(f.bytes(check.bytes))}</p>
      <SnippetField html={scriptSnippet(frame, { url, ...(isChecked && { integrity }) })} />
      {integrity === undefined ? (
        <p className={styles.note}>{texts.noIntegrity}</p>
      ) : (
        <div className={styles.group}>
          <label>
            <input
              type="checkbox"
              checked={isChecked}
              aria-describedby="embed-integrity"
              onChange={() => setWished(!isChecked)}
            />
            {texts.integrity}
          </label>
          <p id="embed-integrity" className={styles.note}>
            {texts.integrityNote}
          </p>
        </div>
      )}
    </>
  )
}
