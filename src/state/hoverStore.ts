// The area under the pointer or the keyboard's walk. Not part of the link; kept apart so that hovering draws nothing anew
// but the marks.
import { create } from 'zustand'
import { onViewChange } from './viewStore.ts'

const useStore = create<{ id: string | undefined }>(() => ({ id: undefined }))

export const hoverArea = (id: string | undefined): void => {
  if (useStore.getState().id !== id) useStore.setState({ id })
}
export const useHovered = (): string | undefined => useStore((state) => state.id)
/** True only in the component of that area: a list of rows draws two rows anew, not all. */
export const useIsHovered = (id: string): boolean => useStore((state) => state.id === id)
export const onHover = (listener: (id: string | undefined) => void): (() => void) =>
  useStore.subscribe((state) => listener(state.id))

let form = ''
// A chart or map that gives way to another takes its pointer along without a word: nothing is pointed at then.
onViewChange(({ view, mode }) => {
  const next = `${view} ${mode}`
  if (next !== form) hoverArea(undefined)
  form = next
})
