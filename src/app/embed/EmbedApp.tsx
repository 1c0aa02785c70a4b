// A frame in another page: the same files, release and scene as the full site, in a small shell.
import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { makeQueryClient } from '../../data/queryClient.ts'
import { ReleaseGate } from '../open/ReleaseGate.tsx'
import { SiteGate } from '../open/SiteGate.tsx'
import { Part } from '../parts/Part.tsx'
import { EmbedPage } from './EmbedPage.tsx'

/** `pageUrl`: where `config.json` lies. */
export function EmbedApp({ pageUrl }: { pageUrl: string }) {
  const [client] = useState(makeQueryClient)
  return (
    <QueryClientProvider client={client}>
      <Part name="page">
        <SiteGate pageUrl={pageUrl}>
          <ReleaseGate followsOnly>
            <EmbedPage />
          </ReleaseGate>
        </SiteGate>
      </Part>
    </QueryClientProvider>
  )
}
