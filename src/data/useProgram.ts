// A part of the program that only some views need: fetched like a file, with patience and a way to try again.
import { useQuery } from '@tanstack/react-query'
import { fault, FaultError } from './files/fault.ts'
import { loadableOf, type Loadable } from './loadable.ts'

/** Browsers name the address they could not import, and nothing else. */
const fileOf = (error: unknown): string => /[^/\s]+\.js\b/.exec(String(error))?.[0] ?? '*.js'

/** `load`: a dynamic import. It is called while `isWanted`; what the page has already is there at once. */
export function useProgram(name: string, load: () => Promise<void>, isWanted: boolean): Loadable<true> {
  return loadableOf(
    useQuery({
      queryKey: ['program', name],
      queryFn: async (): Promise<true> => {
        await load().catch((error: unknown) => {
          throw new FaultError(fault('offline', fileOf(error)))
        })
        return true
      },
      enabled: isWanted,
    }),
  )
}
