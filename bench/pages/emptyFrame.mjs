import { painted } from './frames.mjs'

const text = document.querySelector('#text')
globalThis.switchTo = async (i) => {
  text.textContent = String(i)
  await painted()
}
let clicks = 0
document.querySelector('#next').onclick = () => globalThis.switchTo(clicks++)
document.documentElement.dataset.ready = 'yes'
