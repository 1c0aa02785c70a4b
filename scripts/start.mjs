// `npm start`: the demo's release, the site as it would be published, a local server, and the browser if there is one.
import { build, preview } from 'vite'
import { buildDemo } from './demo.mjs'

buildDemo()
await build({ logLevel: 'warn' })
const canOpen = process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY)
const server = await preview({
  preview: { host: '127.0.0.1', port: Number(process.env.PORT ?? 4173), open: canOpen && !process.env.CI },
})
console.log('\nRaumblick, demo atlas. Stop with Ctrl+C.')
server.printUrls()
