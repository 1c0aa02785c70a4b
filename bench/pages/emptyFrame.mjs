import { painted } from './frames.mjs'

const text = document.querySelector('#text')
globalThis.switchTo = async (i) => {
  text.textContent = String(i)
  await painted()
}
document.documentElement.dataset.ready = 'yes'
