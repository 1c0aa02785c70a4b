// Path data of millions of points, written as bytes: to put it together from texts would make, and collect, twenty times as much.

const code = (letter: string): number => letter.charCodeAt(0)
const [zero, blank, dot, minus, moveTo, lineTo, close] = ['0', ' ', '.', '-', 'M', 'L', 'Z'].map(code) as [
  number,
  number,
  number,
  number,
  number,
  number,
  number,
]
/** One point: a letter, two numbers of up to 14 characters, a blank. */
const mostOfPoint = 32

/** A coordinate as a writer takes it. */
export const tenths = (x: number): number => Math.round(x * 10)

/** Numbers are written as `short` does: to a tenth, no `-0`. Whole numbers are handed over, since each broken one is an object. */
export interface PathWriter {
  /** Begins a line or a ring. */
  readonly begin: () => void
  /** A point of it, in tenths; one that is the same as the one before is left out. */
  readonly point: (x: number, y: number) => void
  /** Ends what was begun; it is taken back, and the answer is false, where it has fewer points than `least`. */
  readonly end: (least: number, isClosed: boolean) => boolean
  /** All that was written since the last time. */
  readonly take: () => string
}

export function pathWriter(): PathWriter {
  let bytes = new Uint8Array(4096)
  let [length, start, points] = [0, 0, 0]
  let [lastX, lastY] = [0, 0]
  const decoder = new TextDecoder()

  function room(): void {
    if (length + mostOfPoint <= bytes.length) return
    const larger = new Uint8Array(2 * bytes.length)
    larger.set(bytes)
    bytes = larger
  }

  function put(byte: number): void {
    bytes[length] = byte
    length += 1
  }

  function putInteger(whole: number): void {
    let digits = 1
    for (let rest = whole; rest >= 10; rest = Math.floor(rest / 10)) digits += 1
    let rest = whole
    for (let at = length + digits - 1; at >= length; at--) {
      const tens = Math.floor(rest / 10)
      bytes[at] = zero + rest - 10 * tens
      rest = tens
    }
    length += digits
  }

  function putTenths(number: number): void {
    const size = Math.abs(number)
    if (number < 0) put(minus)
    const whole = Math.floor(size / 10)
    putInteger(whole)
    const rest = size - 10 * whole
    if (rest === 0) return
    put(dot)
    put(zero + rest)
  }

  return {
    begin() {
      start = length
      points = 0
    },
    point(x, y) {
      if (points > 0 && x === lastX && y === lastY) return
      room()
      put(points === 0 ? moveTo : lineTo)
      putTenths(x)
      put(blank)
      putTenths(y)
      points += 1
      lastX = x
      lastY = y
    },
    end(least, isClosed) {
      if (points < least) {
        length = start
        return false
      }
      room()
      if (isClosed) put(close)
      return true
    },
    take() {
      const text = decoder.decode(bytes.subarray(0, length))
      length = 0
      return text
    },
  }
}
