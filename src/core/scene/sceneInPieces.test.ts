import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anyScene } from '../../testing/anyScene.ts'
import { makeScene, sceneInPieces } from './makeScene.ts'

test('two scenes made by turns are the same as one after the other', () => {
  fc.assert(
    fc.property(anyScene, anyScene, (a, b) => {
      const [first, second] = [sceneInPieces(a.input), sceneInPieces(b.input)]
      // A further choice of the same dataset, too: both remember what they find there.
      const third = sceneInPieces({ ...a.input, view: { ...a.input.view, change: 'relative' } })
      const open = [first, second, third].map((pieces) => ({ pieces, scene: undefined as unknown }))
      while (open.some(({ scene }) => scene === undefined))
        for (const one of open.filter(({ scene }) => scene === undefined)) {
          const { done, value } = one.pieces.next()
          if (done) one.scene = value
        }
      const relative = makeScene({ ...a.input, view: { ...a.input.view, change: 'relative' } })
      expect(open.map(({ scene }) => scene)).toEqual([makeScene(a.input), makeScene(b.input), relative])
    }),
    { numRuns: 40 },
  )
})
