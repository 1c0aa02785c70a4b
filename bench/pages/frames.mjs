// The bench's way of asking a page: `window.switchTo(i)` shows the i-th period and resolves when its frame is painted.

/** Resolves after the next frame has been handed to the compositor. */
export const painted = () =>
  new Promise((resolve) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel()
      channel.port1.onmessage = () => resolve()
      channel.port2.postMessage(0)
    }),
  )

export async function readJson(url) {
  const reply = await fetch(url)
  if (!reply.ok) throw new Error(`${url}: ${reply.status}`)
  return reply.json()
}

export function sizeMap() {
  const map = document.querySelector('#map')
  document.body.style.margin = '0'
  map.style.width = '1000px'
  map.style.height = '700px'
  return map
}
