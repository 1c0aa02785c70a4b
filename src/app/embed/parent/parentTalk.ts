// Talks with the page around: height to anybody, as it says nothing; all else only to a site that the configuration lists.
import {
  heightWithin,
  messageOf,
  readMessage,
  type FromParent,
  type ToParent,
} from '../../../core/view/embed/messages.ts'
import { budget } from './budget.ts'

export interface ParentTalk {
  readonly tell: (message: ToParent) => void
  readonly tellHeight: (height: number) => void
  readonly stop: () => void
}

interface Options {
  readonly frame: Window
  /** The window around; undefined outside a frame: then nobody is talked to. */
  readonly parent: Window | undefined
  /** Its origin where the configuration lists it. */
  readonly origin: string | undefined
  readonly onMessage: (message: FromParent) => void
  readonly now?: () => number
}

/** A second. */
const mostReceived = 10
const mostHeights = 10
/** A frame a little too high is a matter of rounding, CSS pixels; one too low is cut off. */
const leastChange = 4
/** Frame and page that answer each other's heights for ever: after so many in five seconds the frame is silent until it rests. */
const loopAfter = 30
const loopWindowMs = 5000
const restMs = 2000

export function startParentTalk({
  frame,
  parent,
  origin,
  onMessage,
  now = () => performance.now(),
}: Options): ParentTalk {
  const mayReceive = budget(mostReceived)
  const maySendHeight = budget(mostHeights)
  const isNoLoop = budget(loopAfter, loopWindowMs)
  let told: number | undefined
  let wished: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let isLoop = false
  let lastWish = 0

  const send = (message: ToParent, to: string): void => parent?.postMessage(messageOf(message), to)

  function sendHeight(): void {
    timer = undefined
    if (wished === undefined) return
    const time = now()
    if (!maySendHeight(time)) {
      timer ??= setTimeout(sendHeight, 100)
      return
    }
    isLoop = !isNoLoop(time)
    if (isLoop) return
    told = wished
    send({ type: 'height', payload: { height: told } }, '*')
  }

  function receive(event: MessageEvent): void {
    if (!parent || event.source !== parent) return
    const message = readMessage(event.data)
    if (!message || !mayReceive(now())) return
    // Whoever asks for a height gets what everybody gets.
    if (message.type === 'requestHeight') {
      told = undefined
      sendHeight()
    } else if (origin !== undefined && event.origin === origin) onMessage(message)
  }

  frame.addEventListener('message', receive)
  return {
    tell: (message) => {
      if (origin !== undefined) send(message, origin)
    },
    tellHeight: (height) => {
      wished = heightWithin(height)
      const time = now()
      isLoop &&= time - lastWish < restMs
      lastWish = time
      if (isLoop) return
      if (told !== undefined && wished <= told && told - wished < leastChange) return
      if (timer === undefined) sendHeight()
    },
    stop: () => {
      clearTimeout(timer)
      frame.removeEventListener('message', receive)
    },
  }
}
