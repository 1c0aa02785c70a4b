import { useState } from 'react'
import type { LogoFault } from '../../../core/view/reports/logo.ts'
import type { ReportDefinition } from '../../../core/view/reports/reportDefinition.ts'
import { useTextsOf } from '../../../i18n/LanguageProvider.tsx'
import { builderTexts } from '../../../i18n/texts/report/builder.ts'
import { changeReport } from '../../../state/reportStore.ts'
import { Button } from '../../../ui/Button.tsx'
import { readLogo } from '../../report/data/reportFile.ts'
import styles from './builder.module.css'
import { FileButton } from './FileButton.tsx'
import { TextField } from './TextField.tsx'

export function LogoChoice({ definition: { logo } }: { definition: ReportDefinition }) {
  const texts = useTextsOf(builderTexts).logo
  const [fault, setFault] = useState<LogoFault>()
  const choose = async (file: File) => {
    const read = await readLogo(file)
    setFault('fault' in read ? read.fault : undefined)
    if ('data' in read)
      changeReport((definition) => ({
        ...definition,
        logo: { data: read.data, alternative: definition.logo?.alternative ?? '' },
      }))
  }
  const remove = () => changeReport((before) => ({ ...before, logo: undefined }))
  return (
    <fieldset className={styles.checks}>
      <legend>{texts.title}</legend>
      {logo && <img className={styles.logo} src={logo.data} alt={logo.alternative || texts.title} />}
      <div className={styles.row}>
        <FileButton label={texts.choose} accept="image/png,image/jpeg" onFile={(file) => void choose(file)} />
        {logo && <Button onClick={remove}>{texts.remove}</Button>}
      </div>
      {logo && (
        <TextField
          label={texts.alternative}
          value={logo.alternative}
          onChange={(alternative) =>
            changeReport((definition) => ({ ...definition, logo: { ...logo, alternative } }))
          }
        />
      )}
      {fault && (
        <p role="alert" className={styles.fault}>
          {texts.faults[fault]}
        </p>
      )}
      <p className={styles.hint}>{texts.rule}</p>
    </fieldset>
  )
}
