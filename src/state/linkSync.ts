// Keeps the address bar and the chosen view in step, both ways. Choices a reader would want to come back to make an entry in
// the history; stepping through periods and sorting only change the last one.
import type { Manifest } from '../core/release/manifest.ts'
import { linkOf, parseLink } from '../core/view/link.ts'
import type { ViewWish } from '../core/view/notice.ts'
import { resolveView } from '../core/view/resolveView.ts'
import type { ViewState } from '../core/view/viewState.ts'
import { tellOfChoice, tellOfLink, type ToldNotice } from './noticeStore.ts'
import { onViewChange, openView, replaceView } from './viewStore.ts'

export interface LinkSyncOptions {
  readonly manifest: Manifest
  /** What the site's configuration wishes for where the link is silent. */
  readonly start: ViewWish
  /** Said besides what the first link leads to: a pinned release that is gone. */
  readonly firstNotices?: readonly ToldNotice[]
}

/** Browsers refuse more than about 200 changes of the address in ten seconds; dragging makes more. */
const stepDelayMs = 250
/** Walking through the indicators by arrow keys is one entry, not ten. */
const sameChoiceMs = 1000

const entryKeys = ['indicator', 'level', 'areas', 'view', 'release'] as const
type EntryKey = (typeof entryKeys)[number]

const changedKey = (a: ViewState, b: ViewState): EntryKey | undefined =>
  entryKeys.find((key) => String(a[key]) !== String(b[key]))

/** Reads the view from the address, then follows both until the returned function is called. */
export function startLinkSync({ manifest, start, firstNotices = [] }: LinkSyncOptions): () => void {
  const writer = makeWriter((view) => linkOf(manifest, view, start))
  let isReading = false

  const settle = (wished: ViewState): ViewState => {
    const { view, notices } = resolveView(manifest, wished, start)
    tellOfChoice(notices)
    return view
  }
  const read = (put: (view: ViewState) => void, more: readonly ToldNotice[] = []) => {
    const { wish, notices } = parseLink(location.hash)
    const isWithdrawn = more.some(({ key }) => key === 'release')
    const { release, ...rest } = wish
    const resolved = resolveView(manifest, isWithdrawn || release === undefined ? rest : wish, start)
    tellOfLink([...more, ...notices, ...resolved.notices])
    isReading = true
    put(resolved.view)
    isReading = false
    writer.correct(resolved.view)
  }
  const follow = () => {
    if (writer.isOwn(location.hash) || isElsewhere(manifest)) return
    read(replaceView)
  }

  read((view) => openView(manifest.release.id, view, settle), firstNotices)
  const stop = onViewChange((view) => {
    if (!isReading) writer.write(view)
  })
  window.addEventListener('popstate', follow)
  window.addEventListener('hashchange', follow)
  return () => {
    writer.flush()
    stop()
    window.removeEventListener('popstate', follow)
    window.removeEventListener('hashchange', follow)
  }
}

/** The link pins another release: whoever opens releases follows it. */
function isElsewhere(manifest: Manifest): boolean {
  const { release } = parseLink(location.hash).wish
  return release !== undefined && release !== manifest.release.id
}

interface Writer {
  /** The address of a view that came from the address: put right without a new entry. */
  correct(view: ViewState): void
  write(view: ViewState): void
  /** Writes what still waits. */
  flush(): void
  isOwn(hash: string): boolean
}

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
  return {
    flush,
    isOwn: (hash) => written !== undefined && linkOfView(written) === hash,
    correct: (view) => {
      if (waiting) clearTimeout(waiting.timer)
      waiting = undefined
      put(view, 'replaceState')
    },
    write: (view) => {
      const key = written && changedKey(written, view)
      if (key === undefined) {
        if (waiting) clearTimeout(waiting.timer)
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
