// The open release for everything below it on the page.
import { createContext, use, type ReactNode } from 'react'
import type { Release } from './release.ts'

const ReleaseContext = createContext<Release | undefined>(undefined)

export function ReleaseProvider({ release, children }: { release: Release; children: ReactNode }) {
  return <ReleaseContext value={release}>{children}</ReleaseContext>
}

export function useRelease(): Release {
  const release = use(ReleaseContext)
  if (!release) throw new Error('useRelease stands outside a ReleaseProvider')
  return release
}
