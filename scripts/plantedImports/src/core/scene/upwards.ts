import { MapView } from '../../map/MapView.tsx'
export const planted = MapView
