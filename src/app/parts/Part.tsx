// A part of the screen that may fail by itself.
import type { ReactNode } from 'react'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { ErrorBoundary } from '../../ui/ErrorBoundary.tsx'
import styles from './part.module.css'

type PartName = keyof ReturnType<typeof useTexts>['shell']['parts']

interface Props {
  readonly name: PartName
  /** A new choice may be one that works again. */
  readonly resetKey?: string
  readonly children: ReactNode
}

export function Part({ name, resetKey, children }: Props) {
  return (
    <ErrorBoundary
      {...(resetKey !== undefined && { resetKey })}
      renderFallback={(error, again) => <BrokenPart name={name} error={error} onAgain={again} />}
    >
      {children}
    </ErrorBoundary>
  )
}

function BrokenPart({ name, error, onAgain }: { name: PartName; error: unknown; onAgain: () => void }) {
  const { shell, data } = useTexts()
  return (
    <div className={styles.broken} role="alert">
      <p>
        <strong>{data.partFailed(shell.parts[name])}</strong>
      </p>
      <p>{data.partHint}</p>
      <p className={styles.act}>
        <Button onClick={onAgain}>{data.retry}</Button>
        <Button onClick={() => location.reload()}>{data.reload}</Button>
      </p>
      <p className={styles.code}>{String(error)}</p>
    </div>
  )
}
