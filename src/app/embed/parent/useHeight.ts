// How high the frame would have to be to show everything, told to the page around at each change.
import { useEffect, type RefObject } from 'react'
import type { ParentTalk } from './parentTalk.ts'

const heightOf = (element: HTMLElement): number => element.getBoundingClientRect().height

/**
 * CSS pixels, whole ones and one to spare for rounding. What takes the room there is counts with what it would have by itself, so
 * that a frame that was made higher can become lower again.
 */
export function neededHeight(page: HTMLElement): number {
  const part = (name: string) => page.querySelector<HTMLElement>(`[data-part="${name}"]`)
  const [body, map, beside] = [part('body'), part('map'), part('beside')]
  const needed = (stretched: HTMLElement, room: number) =>
    Math.ceil(heightOf(page) - heightOf(stretched) + room) + 1
  if (!body) return Math.ceil(heightOf(page))
  if (!map) return needed(body, contentHeight(body))
  const own = Number.parseFloat(getComputedStyle(map).getPropertyValue('--own-height')) || heightOf(map)
  const isAbove = !beside || beside.offsetTop >= map.offsetTop + map.offsetHeight
  return needed(map, isAbove ? own : Math.max(own, contentHeight(beside)))
}

/** Of what stands in it, however high it was stretched. */
function contentHeight(element: HTMLElement): number {
  const last = element.lastElementChild
  if (!last) return 0
  const { top } = element.getBoundingClientRect()
  const { paddingBottom } = getComputedStyle(element)
  return last.getBoundingClientRect().bottom - top + Number.parseFloat(paddingBottom)
}

export function useHeight(page: RefObject<HTMLElement | null>, talk: ParentTalk | undefined): void {
  useEffect(
    function tellHeight() {
      const element = page.current
      if (!element || !talk) return undefined
      const tell = () => talk.tellHeight(neededHeight(element))
      const observer = new ResizeObserver(tell)
      observer.observe(element)
      // What comes late (table, chart, notices) changes the parts and not always the page.
      const mutations = new MutationObserver(tell)
      mutations.observe(element, { childList: true, subtree: true })
      tell()
      return () => {
        observer.disconnect()
        mutations.disconnect()
      }
    },
    [page, talk],
  )
}
