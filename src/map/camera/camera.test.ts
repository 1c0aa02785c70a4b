import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { latOfY, lngOfX, mercatorX, mercatorY, metresPerPixel, screenPoint, type Camera } from './camera.ts'
import { fitCamera } from './fitCamera.ts'
import { cameraBetween, isSameCamera, limitCamera, panCamera, zoomCamera } from './moveCamera.ts'

const cameras = fc.record({
  lng: fc.double({ min: -170, max: 170, noNaN: true }),
  lat: fc.double({ min: -70, max: 70, noNaN: true }),
  zoom: fc.double({ min: 3, max: 16, noNaN: true }),
})
const size = { width: 1000, height: 700 }

describe('projection', () => {
  it('returns where it came from', () => {
    fc.assert(
      fc.property(cameras, ({ lng, lat }) => {
        expect(lngOfX(mercatorX(lng))).toBeCloseTo(lng, 9)
        expect(latOfY(mercatorY(lat))).toBeCloseTo(lat, 9)
      }),
    )
  })

  it('puts a place where MapLibre 6.17 puts it', () => {
    // Recorded from `map.project([6.31, 50.7])` in Chromium.
    const camera = { lng: 6.2, lat: 50.75, zoom: 10.3 }
    const [x, y] = screenPoint([6.31, 50.7], camera, size)
    expect(x).toBeCloseTo(697.2282406673545, 3)
    expect(y).toBeCloseTo(491.6162707361721, 3)
  })

  it('has 156,543 m to a pixel of a 256-pixel world at the equator', () => {
    // Zoom −1 of 512-pixel tiles is zoom 0 of 256-pixel tiles; the figure stands in the OGC's WMTS Simple Profile.
    expect(metresPerPixel({ lng: 0, lat: 0, zoom: -1 })).toBeCloseTo(156_543.034, 2)
  })
})

describe('fitCamera', () => {
  const even = { top: 16, right: 24, bottom: 16, left: 24 }
  const uneven = { top: 10, right: 60, bottom: 120, left: 20 }
  const none = { top: 0, right: 0, bottom: 0, left: 0 }
  const phone = { width: 390, height: 500 }
  // Recorded from `map.cameraForBounds(bounds, { padding, maxZoom: 16 })` of MapLibre 6.17 in Chromium.
  it.each([
    [[6, 50.5, 6.4, 50.95], size, even, [6.19999999999996, 50.72554024493763, 9.367921455334839]],
    [[5.86, 50.32, 9.46, 52.53], size, uneven, [7.784392937133703, 51.22462776172813, 6.820804712625039]],
    [[13.4, 52.5, 13.4001, 52.5001], size, none, [13.40005000000005, 52.50005000002844, 16]],
    [[6, 50.5, 6.4, 50.95], phone, even, [6.200000000000017, 50.72554024493763, 8.854581882444194]],
    [[5.86, 50.32, 9.46, 52.53], phone, uneven, [7.892258064516142, 51.03848314666908, 5.919980595048953]],
  ] as const)('shows %j as MapLibre does', (bounds, screen, padding, [lng, lat, zoom]) => {
    const camera = fitCamera(bounds, screen, padding, 16)
    expect(camera.lng).toBeCloseTo(lng, 8)
    expect(camera.lat).toBeCloseTo(lat, 8)
    expect(camera.zoom).toBeCloseTo(zoom, 8)
  })

  it('keeps a tenth of the screen for the map however large the padding', () => {
    const camera = fitCamera([6, 50, 7, 51], { width: 100, height: 100 }, { ...none, left: 500 }, 16)
    expect(Number.isFinite(camera.zoom)).toBe(true)
  })
})

describe('movements', () => {
  const place = [7.1, 51.2] as const
  const at = (camera: Camera) => screenPoint(place, camera, size)
  const camera = { lng: 7, lat: 51, zoom: 9 }

  it('takes the content along', () => {
    const [x, y] = at(camera)
    const [movedX, movedY] = at(panCamera(camera, 30, -12))
    expect(movedX - x).toBeCloseTo(30, 6)
    expect(movedY - y).toBeCloseTo(-12, 6)
  })

  it('zooms around the point and stays around it all the way', () => {
    const to = zoomCamera(camera, size, at(camera), 11.5)
    for (const t of [0, 0.2, 0.7, 1]) {
      const [x, y] = at(cameraBetween(camera, to, t))
      expect(x).toBeCloseTo(at(camera)[0], 5)
      expect(y).toBeCloseTo(at(camera)[1], 5)
    }
  })

  it('begins and ends a way where asked', () => {
    fc.assert(
      fc.property(cameras, cameras, (from, to) => {
        expect(isSameCamera(cameraBetween(from, to, 0), from)).toBe(true)
        expect(isSameCamera(cameraBetween(from, to, 1), to)).toBe(true)
      }),
    )
  })

  it('stays within its limits', () => {
    const limits = { bounds: [6, 50, 7, 51] as const, minZoom: 8, maxZoom: 12 }
    expect(limitCamera({ lng: 99, lat: 0, zoom: 20 }, limits)).toEqual({ lng: 7, lat: 50, zoom: 12 })
    expect(limitCamera({ lng: 6.5, lat: 50.5, zoom: 9 }, limits)).toEqual({ lng: 6.5, lat: 50.5, zoom: 9 })
  })
})
