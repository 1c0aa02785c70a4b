// What comes late (a chart with its library, a panel) is waited for as long as a busy machine takes: a second is too short.
import { beforeAll } from 'vitest'

beforeAll(async () => {
  if (typeof document === 'undefined') return
  const { configure } = await import('@testing-library/react')
  configure({ asyncUtilTimeout: 10_000 })
})
