// One file: what it is good for, how large, the button, and how far it is.
import { useEffect, useRef } from 'react'
import { formatsFor } from '../../i18n/formats.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { exportTexts } from '../../i18n/texts/export/dialog.ts'
import { useFaultWords } from '../../i18n/useFaultWords.ts'
import { Button } from '../../ui/Button.tsx'
import { WorkProgress } from '../../ui/WorkProgress.tsx'
import type { ExportChoice } from './exportChoices.ts'
import styles from './exportDialog.module.css'
import type { Making, MakingControls } from './useMaking.ts'

interface Props extends Pick<MakingControls, 'start' | 'cancel'> {
  readonly choice: ExportChoice
  /** Of this file. */
  readonly making: Making
  /** Some file is being made: one at a time. */
  readonly isBusy: boolean
}

function Failure({ name, why }: { name: string; why: Extract<Making, { kind: 'failed' }>['why'] }) {
  const texts = useTextsOf(exportTexts)
  const wordsOf = useFaultWords()
  return (
    <p className={styles.failure} role="alert">
      <strong>{texts.failed(name)}.</strong> {'message' in why ? texts.broken(why.message) : wordsOf(why).why}
    </p>
  )
}

export function ExportRow({ choice, making, isBusy, start, cancel }: Props) {
  const f = formatsFor(useLanguage())
  const texts = useTextsOf(exportTexts)
  const { name, note, bytes } = choice
  const row = useRef<HTMLLIElement>(null)
  const wasMaking = useRef(false)
  const isMaking = making.kind === 'making'
  useEffect(
    function giveFocusBack() {
      // The button to cancel had it and is gone.
      if (wasMaking.current && !isMaking && document.activeElement === document.body)
        row.current?.querySelector('button')?.focus()
      wasMaking.current = isMaking
    },
    [isMaking],
  )
  const label = (fraction: number) =>
    fraction > 0 ? texts.making(name, f.percent(fraction)) : texts.starting(name)
  return (
    <li ref={row} className={styles.row}>
      <div>
        <strong>{name}</strong>
        {bytes !== undefined && <span className={styles.size}> {texts.ofSize(f.bytes(bytes))}</span>}
        <p className={styles.note}>{note}</p>
      </div>
      <Button
        aria-label={texts.download(name)}
        aria-disabled={isBusy}
        onClick={() => !isBusy && start(choice)}
      >
        {texts.open}
      </Button>
      {making.kind === 'making' && (
        <div className={styles.outcome}>
          <WorkProgress
            label={label(making.fraction)}
            fraction={making.fraction}
            cancelLabel={texts.cancel}
            onCancel={cancel}
          />
        </div>
      )}
      {making.kind === 'done' && (
        <p className={styles.outcome}>{texts.done(making.file, f.bytes(making.bytes))}</p>
      )}
      {making.kind === 'failed' && <Failure name={name} why={making.why} />}
    </li>
  )
}
