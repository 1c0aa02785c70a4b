import type { MapViewProps } from '../../map/MapView.tsx'
import { chooseArea, toggleArea } from '../../state/viewStore.ts'

export const chooseOnMap: MapViewProps['onChoose'] = (id, { add }) => (add ? toggleArea(id) : chooseArea(id))
/** CSS pixels. */
export const mapPaddingHere = { top: 10, right: 12, bottom: 10, left: 12 }
