import type { DataFault } from '../../data/files/fault.ts'
import { useFaultWords } from '../../i18n/useFaultWords.ts'
import { FaultBox } from '../../ui/fault/FaultBox.tsx'

interface Props {
  /** What is missing now, in the reader's words. */
  readonly what: string
  readonly fault: DataFault
  readonly onRetry: () => void
  /** What still works. */
  readonly rest?: string
  /** One line beside figures that are there, instead of a block in their place. */
  readonly isAside?: boolean
}

/** A file that could not be used: which, why, and what to do. */
export function FaultNote({ what, fault, onRetry, rest, isAside = false }: Props) {
  const words = useFaultWords()(fault)
  const why = rest === undefined ? words.why : `${words.why} ${rest}`
  return <FaultBox {...words} what={what} why={why} onRetry={onRetry} isAside={isAside} />
}
