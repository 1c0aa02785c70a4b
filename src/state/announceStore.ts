// What the page says aloud, through the one live region of the app. The last wish wins; the region waits before it speaks.
import { create } from 'zustand'

interface Announcement {
  readonly text: string
  readonly pauseMs: number
}
const usualPauseMs = 700
const useStore = create<Announcement>(() => ({ text: '', pauseMs: usualPauseMs }))

/** A shorter pause is for what follows a single key press, such as a step on the map. */
export const announce = (text: string, pauseMs = usualPauseMs): void => useStore.setState({ text, pauseMs })
export const useAnnouncement = (): Announcement => useStore()
