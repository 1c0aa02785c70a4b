// Order and removal in the tray. What had the focus keeps it, although its row has moved or gone, and the change is said.
import { useLayoutEffect, useRef, type RefObject } from 'react'
import type { TrayRow } from '../../core/scene/tray/trayOf.ts'
import { useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { trayTexts } from '../../i18n/texts/compare/tray.ts'
import { announce } from '../../state/announceStore.ts'
import { chooseAreas } from '../../state/viewStore.ts'

export interface TrayMoves {
  /** To another place, from 0. */
  readonly move: (row: TrayRow, to: number, button: string) => void
  readonly remove: (row: TrayRow) => void
}

interface Aim {
  readonly place: number
  readonly button: string
}

/** Buttons bear `data-button`; the rows are the children of `list`. */
export function useTrayMoves(list: RefObject<HTMLElement | null>, rows: readonly TrayRow[]): TrayMoves {
  const texts = useTextsOf(trayTexts)
  const aim = useRef<Aim | undefined>(undefined)
  useLayoutEffect(
    function keepFocus() {
      if (!aim.current) return
      const { place, button } = aim.current
      aim.current = undefined
      const row = list.current?.children[Math.min(place, rows.length - 1)]
      const found = row?.querySelector(`[data-button="${button}"]`)
      if (found instanceof HTMLElement) found.focus()
    },
    [list, rows],
  )
  const keys = rows.map(({ key }) => key)
  return {
    move: (row, to, button) => {
      if (to < 0 || to >= keys.length || keys[to] === row.key) return
      aim.current = { place: to, button }
      chooseAreas(keys.filter((key) => key !== row.key).toSpliced(to, 0, row.key))
      announce(texts.moved(row.figures.row.name, to + 1))
    },
    remove: (row) => {
      aim.current = { place: keys.indexOf(row.key), button: 'remove' }
      chooseAreas(keys.filter((key) => key !== row.key))
      announce(texts.removed(row.figures.row.name))
    },
  }
}
