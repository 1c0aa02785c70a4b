// Which of the map's tools is open: known above the maps, since one map gives way to several while the reader chooses.
import { createContext, useContext, useMemo, type Dispatch, type SetStateAction } from 'react'
import type { Opening } from '../../../ui/Popover.tsx'

export type Tool = 'modes' | 'filters'

export interface OpenToolValue {
  readonly open: Tool | undefined
  readonly setOpen: Dispatch<SetStateAction<Tool | undefined>>
}

export const OpenTool = createContext<OpenToolValue | undefined>(undefined)

/** Undefined outside a map panel: the tool then knows for itself. */
export function useOpening(tool: Tool): Opening | undefined {
  const value = useContext(OpenTool)
  return useMemo(
    () =>
      value && {
        isOpen: value.open === tool,
        setIsOpen: (isOpen) =>
          value.setOpen((now) => {
            if (isOpen) return tool
            return now === tool ? undefined : now
          }),
      },
    [value, tool],
  )
}
