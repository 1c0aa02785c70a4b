import './app/firstPaint.css'
import { askAhead } from './app/embed/first/askAhead.ts'
const pageUrl = new URL('.', document.baseURI).href
const asked = askAhead(pageUrl, location.hash)
const { startEmbed } = await import('./app/embed/first/startEmbed.ts')
startEmbed(pageUrl, asked, () => import('./embed.tsx'))
