// What could not be shown as wished, and that there is a newer release. Mostly there is nothing to say: it comes when there is.
import { lazy, Suspense } from 'react'
import { useNewerRelease } from '../../features/header/useNewerRelease.ts'
import { useNotices } from '../../state/noticeStore.ts'
import { Part } from '../parts/Part.tsx'

const Notices = lazy(async () => ({
  default: (await import('../../features/notices/Notices.tsx')).Notices,
}))
const OlderRelease = lazy(async () => ({
  default: (await import('../../features/header/OlderRelease.tsx')).OlderRelease,
}))

export function Told() {
  const isTold = useNotices().length > 0
  const isOlder = useNewerRelease() !== undefined
  if (!isTold && !isOlder) return null
  return (
    <Part name="notices">
      <Suspense fallback={null}>
        {isOlder && <OlderRelease />}
        {isTold && <Notices />}
      </Suspense>
    </Part>
  )
}
