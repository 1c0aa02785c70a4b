import { pickRelease } from '../../data/release.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useSite } from '../../data/useSite.tsx'

/** Id of the newest release, where another one is shown. */
export function useNewerRelease(): string | undefined {
  const { catalog } = useSite()
  const { id } = useRelease()
  const choice = pickRelease(catalog, undefined)
  return 'kind' in choice || choice.entry.id === id ? undefined : choice.entry.id
}
