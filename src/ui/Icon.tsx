// Line icons on a grid of 20, drawn for this page. Decoration only: the button around one bears the name.
const paths = {
  chevron: 'M7.5 4.5 13 10l-5.5 5.5',
  back: 'M12.5 4.5 7 10l5.5 5.5',
  close: 'm5 5 10 10M15 5 5 15',
  search: 'M13.2 13.2 17 17M14.5 8.75a5.75 5.75 0 1 1-11.5 0 5.75 5.75 0 0 1 11.5 0Z',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  target: 'M10 2.5v3m0 9v3M2.5 10h3m9 0h3M15 10a5 5 0 1 1-10 0 5 5 0 0 1 10 0Z',
  layers: 'M10 3 2.5 7 10 11l7.5-4L10 3ZM3 10.4l7 3.7 7-3.7M3 13.6l7 3.7 7-3.7',
  filter: 'M3 4h14l-5.4 6.6v5.1l-3.2-1.9v-3.2L3 4Z',
  settings: 'M3 6h8m4 0h2M3 14h2m4 0h8M11 6a2 2 0 1 0 4 0 2 2 0 0 0-4 0ZM5 14a2 2 0 1 0 4 0 2 2 0 0 0-4 0Z',
  warning: 'M10 3 2.5 16.5h15L10 3Zm0 5v4m0 2.2v.3',
} as const
const solids = { play: 'M6.5 4v12l10-6z', pause: 'M5.5 4.5h3.2v11H5.5zM11.3 4.5h3.2v11h-3.2z' } as const

export type IconName = keyof typeof paths | keyof typeof solids

export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  const isSolid = name in solids
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d={{ ...paths, ...solids }[name]}
        fill={isSolid ? 'currentColor' : 'none'}
        stroke={isSolid ? 'none' : 'currentColor'}
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
