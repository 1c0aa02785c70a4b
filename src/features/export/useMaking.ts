// Which file is being made, how far it is, and how it ended. One at a time; leaving the dialog ends it.
import { useEffect, useRef, useState } from 'react'
import { FaultError, type DataFault } from '../../data/files/fault.ts'
import { saveBlob } from '../../ui/saveFile.ts'
import { messageOf } from '../../work/messageOf.ts'
import type { ExportChoice } from './exportChoices.ts'

export type Making =
  | { readonly kind: 'idle' }
  | { readonly kind: 'making'; readonly id: string; readonly fraction: number }
  | { readonly kind: 'done'; readonly id: string; readonly file: string; readonly bytes: number }
  | { readonly kind: 'failed'; readonly id: string; readonly why: DataFault | { readonly message: string } }

export interface MakingControls {
  readonly making: Making
  readonly start: (choice: ExportChoice) => void
  readonly cancel: () => void
}

const whyOf = (error: unknown) => (error instanceof FaultError ? error.fault : { message: messageOf(error) })

export function useMaking(): MakingControls {
  const [making, setMaking] = useState<Making>({ kind: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(function endWhenLeft() {
    return () => running.current?.abort()
  }, [])

  async function run({ id, make }: ExportChoice): Promise<void> {
    const controller = new AbortController()
    running.current = controller
    const { signal } = controller
    const tell = (state: Making) => {
      if (!signal.aborted) setMaking(state)
    }
    tell({ kind: 'making', id, fraction: 0 })
    try {
      const { name, blob } = await make(signal, (fraction) => tell({ kind: 'making', id, fraction }))
      if (signal.aborted) return
      saveBlob(name, blob)
      tell({ kind: 'done', id, file: name, bytes: blob.size })
    } catch (error) {
      tell({ kind: 'failed', id, why: whyOf(error) })
    } finally {
      if (running.current === controller) running.current = undefined
    }
  }

  return {
    making,
    start: (choice) => void run(choice),
    cancel: () => {
      running.current?.abort()
      setMaking({ kind: 'idle' })
    },
  }
}
