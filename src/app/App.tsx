// The full site: files, release, and the screen for exploring it.
import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { makeQueryClient } from '../data/queryClient.ts'
import { Explore } from './explore/Explore.tsx'
import { Part } from './parts/Part.tsx'
import { ReleaseGate } from './open/ReleaseGate.tsx'
import { SiteGate } from './open/SiteGate.tsx'

/** `pageUrl`: where `config.json` lies. */
export function App({ pageUrl }: { pageUrl: string }) {
  const [client] = useState(makeQueryClient)
  return (
    <QueryClientProvider client={client}>
      <Part name="page">
        <SiteGate pageUrl={pageUrl}>
          <ReleaseGate>
            <Explore />
          </ReleaseGate>
        </SiteGate>
      </Part>
    </QueryClientProvider>
  )
}
