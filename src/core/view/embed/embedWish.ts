// What an editor wishes of a frame, and what that makes of the view: the dialog's choices as one value.
import type { Language } from '../../release/localText.ts'
import type { Manifest } from '../../release/manifest.ts'
import type { ViewWish } from '../notice.ts'
import type { Scope, ViewState } from '../viewState.ts'
import { wholeLink } from '../wholeLink.ts'
import { embedLink, embedParts, usualParts, type EmbedOptions, type EmbedPart } from './embedOptions.ts'

/** Parts that may be left out, or come in addition; scope follows from the district. */
export const chosenParts = ['map', 'figures', 'chart', 'table', 'indicators', 'periods'] as const
export type ChosenPart = (typeof chosenParts)[number]

/** `asShown`: as the view has it. `free`: readers choose, and begin with `id` or with all. */
export type District =
  | { readonly kind: 'asShown' }
  | { readonly kind: 'all' }
  | { readonly kind: 'fixed'; readonly id: string }
  | { readonly kind: 'free'; readonly id?: string }

export interface EmbedWish {
  readonly parts: readonly ChosenPart[]
  /** Empty: all that are listed. */
  readonly offered: readonly string[]
  readonly district: District
  readonly isPinned: boolean
  readonly language: Language
  readonly accent?: string
  readonly paper?: string
}

export const firstWish = ({ scope, language, release }: ViewState): EmbedWish => ({
  parts: chosenParts.filter((part) => usualParts.includes(part)),
  offered: [],
  district:
    scope === undefined
      ? { kind: 'all' }
      : scope.kind === 'within'
        ? { kind: 'fixed', id: scope.id }
        : { kind: 'asShown' },
  isPinned: release !== undefined,
  language,
})

function scopeOf(district: District, shown: Scope | undefined): Scope | undefined {
  switch (district.kind) {
    case 'asShown':
      return shown
    case 'all':
      return undefined
    case 'fixed':
      return { kind: 'within', id: district.id }
    case 'free':
      return district.id === undefined ? undefined : { kind: 'within', id: district.id }
  }
}

/** What the frame begins with. */
export function embedView(view: ViewState, wish: EmbedWish, release: string): ViewState {
  const { scope, release: _pinned, ...rest } = view
  const wished = scopeOf(wish.district, scope)
  return {
    ...rest,
    language: wish.language,
    ...(wished && { scope: wished }),
    ...(wish.isPinned && { release }),
  }
}

export function embedOptions({ parts, offered, district, accent, paper }: EmbedWish): EmbedOptions {
  const shown: ReadonlySet<EmbedPart> = new Set<EmbedPart>([
    'title',
    'legend',
    ...parts,
    ...(district.kind === 'free' ? (['scope'] as const) : []),
  ])
  return {
    parts: embedParts.filter((part) => shown.has(part)),
    offered: parts.includes('indicators') ? offered : [],
    ...(accent !== undefined && { accent }),
    ...(paper !== undefined && { paper }),
  }
}

/** The fragment of the frame. A frame that follows releases follows their newest period too, where that is what it shows. */
export const wishedLink = (manifest: Manifest, view: ViewState, wish: EmbedWish, start: ViewWish): string =>
  embedLink(
    wholeLink(manifest, embedView(view, wish, manifest.release.id), {
      start,
      followsPeriods: !wish.isPinned,
    }),
    embedOptions(wish),
  )
