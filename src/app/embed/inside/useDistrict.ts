// A frame for one district: its outlines alone, and the scene of all areas for their anonymous distribution.
import { useMemo } from 'react'
import { makeScene } from '../../../core/scene/makeScene.ts'
import type { Scene } from '../../../core/scene/scene.ts'
import type { AreaProperties, AreaTopology } from '../../../core/release/areaTopology.ts'
import { useOutlines } from '../../../data/useData.ts'
import { useRelease } from '../../../data/useRelease.tsx'
import { makeMapOutlines } from '../../../map/makeMapOutlines.ts'
import type { MapOutlines } from '../../../map/mapPicture.ts'
import { sceneFiles } from '../../scene/sceneFiles.ts'
import type { Shown } from '../../scene/useScene.ts'

export interface District {
  readonly outlines: MapOutlines
  /** Without the scope: what the legend's distribution is made of. */
  readonly everywhere: Scene
  /** Whether areas are left out. */
  readonly isPart: boolean
}

/** Every area of a release has a key; the type of TopoJSON does not know. */
const propertiesOf = (
  properties: AreaProperties | object | undefined,
): Partial<AreaProperties> & { id: string } => ({ id: '', ...properties })

function partOf(topology: AreaTopology, isKept: (id: string) => boolean): AreaTopology {
  const { areas } = topology.objects
  const geometries = areas.geometries.filter(({ properties }) => isKept(propertiesOf(properties).id))
  return { ...topology, objects: { ...topology.objects, areas: { ...areas, geometries } } }
}

export function useDistrict({ scene, outlines, data }: Shown): District {
  const { manifest } = useRelease()
  const { scope } = scene.view
  const editions = useMemo(() => sceneFiles(manifest, scene.view).editions, [manifest, scene.view])
  const [own, above] = useOutlines(editions)
  return useMemo(() => {
    const whole: District = { outlines, everywhere: scene, isPart: false }
    if (!scope || own?.kind !== 'ready') return whole
    const isLeft = (id: string) => scene.rowById.get(id)?.isFiltered !== true && scene.rowById.has(id)
    const areas = partOf(own.value.topology, isLeft)
    if (areas.objects.areas.geometries.length === 0) return whole
    const parents = new Set(
      areas.objects.areas.geometries.map(({ properties }) => propertiesOf(properties).parent),
    )
    const around = above?.kind === 'ready' ? partOf(above.value.topology, (id) => parents.has(id)) : undefined
    const key = `${outlines.key} ${JSON.stringify(scope)}`
    const { scope: _left, ...view } = scene.view
    return {
      outlines: makeMapOutlines(key, areas, around),
      everywhere: makeScene({ ...data, view }),
      isPart: true,
    }
  }, [scope, own, above, scene, outlines, data])
}
