// The lists to search in, with the areas of all levels.
import { useMemo } from 'react'
import { textIn } from '../../core/release/localText.ts'
import type { Level } from '../../core/release/manifest.ts'
import { newestEdition } from '../../data/release.ts'
import { useOutlines } from '../../data/useData.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useLanguage } from '../../i18n/LanguageProvider.tsx'
import { areaEntries, indicatorEntries, type SearchEntry } from './searchEntries.ts'

export interface SearchLists {
  readonly lists: readonly (readonly SearchEntry[])[]
  readonly isLoading: boolean
  /** Plural names of levels whose areas could not be loaded. */
  readonly failed: readonly string[]
}

export function useSearchLists(): SearchLists {
  const { manifest } = useRelease()
  const language = useLanguage()
  const tiers = useMemo(
    () =>
      manifest.levels.flatMap((level) => {
        const edition = newestEdition(level)
        return edition ? [{ level, edition: edition.id }] : []
      }),
    [manifest],
  )
  const keys = useMemo(() => tiers.map(({ level, edition }) => ({ level: level.id, edition })), [tiers])
  const outlines = useOutlines(keys)
  const indicators = useMemo(() => indicatorEntries(manifest, language), [manifest, language])
  // Their names are the same in every language.
  const areas = useMemo(() => {
    const areasOf = (level: Level['id'] | undefined) => {
      const found = outlines[tiers.findIndex((tier) => tier.level.id === level)]
      return found?.kind === 'ready' ? found.value.areas : []
    }
    return tiers.map(({ level }) => areaEntries(level, areasOf(level.id), areasOf(level.parent)))
  }, [outlines, tiers])
  return useMemo(
    () => ({
      lists: [indicators, ...areas],
      isLoading: outlines.some(({ kind }) => kind === 'loading'),
      failed: tiers.flatMap(({ level }, i) =>
        outlines[i]?.kind === 'failed' ? [textIn(level.plural, language)] : [],
      ),
    }),
    [indicators, areas, language, outlines, tiers],
  )
}
