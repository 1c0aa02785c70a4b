// English; the shape is the German one.
import type { mapDe } from '../map.ts'

export const mapEn: typeof mapDe = {
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'Whole region',
  fullScreen: 'Full screen',
  leaveFullScreen: 'Leave full screen',
  role: 'map',
  keys:
    'Arrow keys go to the next area in that direction, Page Up and Page Down one after the other, Home and End to the ' +
    'first and last. Enter or Space chooses, with Shift in addition to what is chosen. Plus and minus zoom in and out, Shift with an ' +
    'arrow key pans, 0 shows the whole region. Escape stops.',
  useTwoFingers: 'Use two fingers to move the map',
  holdControl: 'Hold Ctrl and scroll to zoom the map',
  holdCommand: 'Hold ⌘ and scroll to zoom the map',
  metres: 'm',
  kilometres: 'km',
  scale: 'Scale',
}
