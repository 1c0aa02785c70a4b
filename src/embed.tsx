import { createRoot } from 'react-dom/client'
import { EmbedApp } from './app/embed/EmbedApp.tsx'
const root = document.getElementById('root')
if (!root) throw new Error('embed.html has no #root')
createRoot(root).render(<EmbedApp pageUrl={new URL('.', document.baseURI).href} />)
