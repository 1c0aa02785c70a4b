import { Marker } from 'maplibre-gl'
export const planted = Marker
