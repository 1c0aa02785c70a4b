import './app/firstPaint.css'
import { askAhead } from './app/embed/first/askAhead.ts'
const pageUrl = new URL('.', document.baseURI).href
const catalog = document.querySelector<HTMLLinkElement>('link[data-catalog]')
const asked = askAhead(pageUrl, location.hash, catalog?.href)
const { startEmbed } = await import('./app/embed/first/startEmbed.ts')
startEmbed(pageUrl, asked, () => import('./embed.tsx'))
