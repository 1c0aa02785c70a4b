// So many a second and no more: whoever sends faster is not listened to, and we are no burden to the page around.

/** Answers whether one more is fine at the given time, milliseconds; what is refused does not count. */
export function budget(most: number, windowMs = 1000): (now: number) => boolean {
  let times: readonly number[] = []
  return (now) => {
    times = times.filter((time) => now - time < windowMs)
    if (times.length >= most) return false
    times = [...times, now]
    return true
  }
}
