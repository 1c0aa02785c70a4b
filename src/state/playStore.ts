// Whether the periods are playing: nothing is read aloud and nothing enters the history meanwhile.
import { create } from 'zustand'

const useStore = create<{ isPlaying: boolean }>(() => ({ isPlaying: false }))

export const setPlaying = (isPlaying: boolean): void => useStore.setState({ isPlaying })
export const useIsPlaying = (): boolean => useStore((state) => state.isPlaying)
