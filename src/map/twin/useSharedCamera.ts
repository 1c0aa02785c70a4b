// A camera for two maps, and what buttons and scale need to know of it.
import { useEffect, useState } from 'react'
import { factsOf, isSameFacts, type CameraFacts } from '../camera/cameraFacts.ts'
import { createSharedCamera, type SharedCamera } from '../camera/sharedCamera.ts'

export function useSharedCamera(): { readonly shared: SharedCamera; readonly facts: CameraFacts } {
  const [shared] = useState(() => createSharedCamera())
  const [facts, setFacts] = useState(() => factsOf(shared.control))
  useEffect(
    function followCamera() {
      const look = (): void => {
        const next = factsOf(shared.control)
        setFacts((before) => (isSameFacts(before, next) ? before : next))
      }
      look()
      const unfollow = shared.follow(look)
      return () => {
        unfollow()
        shared.control.stop()
      }
    },
    [shared],
  )
  return { shared, facts }
}
