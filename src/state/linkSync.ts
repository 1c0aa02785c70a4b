// Keeps the address bar and the chosen view in step, both ways. Choices a reader would want to come back to make an entry in
// the history; stepping through periods and sorting only change the last one.
import type { Manifest } from '../core/release/manifest.ts'
import { linkOf, parseLink } from '../core/view/link.ts'
import type { ViewWish } from '../core/view/notice.ts'
import { resolveView, settleView } from '../core/view/resolveView.ts'
import type { ViewState } from '../core/view/viewState.ts'
import { tellOfChoice, tellOfLink, type ToldNotice } from './noticeStore.ts'
import { onViewChange, openView, replaceView } from './viewStore.ts'

export interface LinkSyncOptions {
  readonly manifest: Manifest
  /** What the site's configuration wishes for where the link is silent. */
  readonly start: ViewWish
  /** The address is read and never written. */
  readonly followsOnly?: boolean
  /** Which release the site opens for a link that pins one, and whether that one was taken back. */
  readonly releaseFor: (pinned: string | undefined) => {
    readonly id: string
    readonly withdrawn?: { readonly date: string; readonly reason: string }
  }
}

/** Browsers refuse more than about 200 changes of the address in ten seconds; dragging makes more. */
const stepDelayMs = 250
/** Walking through the indicators by arrow keys is one entry, not ten. */
const sameChoiceMs = 1000

const entryKeys = [
  'indicator',
  'level',
  'areas',
  'view',
  'release',
  'mode',
  'scope',
  'combined',
  'filters',
] as const
type EntryKey = (typeof entryKeys)[number]

const changedKey = (a: ViewState, b: ViewState): EntryKey | undefined =>
  entryKeys.find((key) => JSON.stringify(a[key]) !== JSON.stringify(b[key]))

/** Reads the view from the address, then follows both until the returned function is called. */
export function startLinkSync({
  manifest,
  start,
  followsOnly = false,
  releaseFor,
}: LinkSyncOptions): () => void {
  const writer = followsOnly ? silentWriter : makeWriter((view) => linkOf(manifest, view, start))
  let isReading = false

  const settle = (wished: ViewState): ViewState => {
    const { view, notices } = settleView(manifest, wished, start)
    tellOfChoice(notices)
    return view
  }
  const read = (put: (view: ViewState) => void) => {
    const { wish, notices } = parseLink(location.hash)
    const { release: pinned, ...rest } = wish
    const { withdrawn } = releaseFor(pinned)
    const resolved = resolveView(manifest, withdrawn ? rest : wish, start)
    const gone = withdrawn && pinned ? [withdrawnNotice(pinned, manifest, withdrawn)] : []
    tellOfLink([...gone, ...notices, ...resolved.notices])
    isReading = true
    put(resolved.view)
    isReading = false
    writer.correct(resolved.view)
  }
  const follow = () => {
    if (writer.isOwn(location.hash)) return
    // A link to another release: whoever opens releases follows it.
    if (releaseFor(parseLink(location.hash).wish.release).id !== manifest.release.id) return
    read(replaceView)
  }

  read((view) => openView(manifest.release.id, view, settle))
  const stop = onViewChange((view) => {
    if (!isReading) writer.write(view)
  })
  window.addEventListener('popstate', follow)
  window.addEventListener('hashchange', follow)
  return () => {
    writer.cancel()
    stop()
    window.removeEventListener('popstate', follow)
    window.removeEventListener('hashchange', follow)
  }
}

const withdrawnNotice = (
  pinned: string,
  { release }: Manifest,
  withdrawn: { readonly date: string; readonly reason: string },
): ToldNotice => ({
  code: 'withdrawnRelease',
  key: 'release',
  value: pinned,
  shown: release.id,
  ...withdrawn,
})

interface Writer {
  /** The address of a view that came from the address: put right without a new entry. */
  correct(view: ViewState): void
  write(view: ViewState): void
  /** Forgets what still waits. */
  cancel(): void
  isOwn(hash: string): boolean
}

const silentWriter: Writer = { correct: () => {}, write: () => {}, cancel: () => {}, isOwn: () => false }

function makeWriter(linkOfView: (view: ViewState) => string): Writer {
  let written: ViewState | undefined
  let waiting: { view: ViewState; timer: ReturnType<typeof setTimeout> } | undefined
  let lastEntry: { key: EntryKey; at: number } | undefined

  const put = (view: ViewState, how: 'pushState' | 'replaceState') => {
    written = view
    const link = linkOfView(view)
    if (link === location.hash) return
    history[how](null, '', link === '' ? location.pathname + location.search : link)
  }
  const flush = () => {
    if (!waiting) return
    clearTimeout(waiting.timer)
    const { view } = waiting
    waiting = undefined
    put(view, 'replaceState')
  }
  const cancel = () => {
    if (waiting) clearTimeout(waiting.timer)
    waiting = undefined
  }
  return {
    cancel,
    isOwn: (hash) => written !== undefined && linkOfView(written) === hash,
    correct: (view) => {
      cancel()
      put(view, 'replaceState')
    },
    write: (view) => {
      const key = written && changedKey(written, view)
      if (key === undefined) {
        cancel()
        waiting = { view, timer: setTimeout(flush, stepDelayMs) }
        return
      }
      flush()
      const isSameChoice = lastEntry?.key === key && Date.now() - lastEntry.at < sameChoiceMs
      lastEntry = { key, at: Date.now() }
      put(view, isSameChoice && key === 'indicator' ? 'replaceState' : 'pushState')
    },
  }
}
