// The dialog that makes a frame, fed with the scene of that frame: its district, its release, while the page behind stays.
import { useMemo, useState } from 'react'
import { embedView, firstWish, type EmbedWish } from '../../core/view/embed/embedWish.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { EmbedDialog } from '../../features/embedding/EmbedDialog.tsx'
import { useViewState } from '../../state/viewStore.ts'
import { useDistrict } from '../embed/inside/useDistrict.ts'
import { useScene, type Shown } from '../scene/useScene.ts'
import { useSceneData } from '../scene/useSceneData.ts'

interface Props {
  readonly onClose: () => void
}

/** Nothing where the page itself has nothing to show: it says why. */
export function EmbedHere({ onClose }: Props) {
  const state = useSceneData()
  const view = useViewState()
  if (!view || state.kind !== 'ready') return null
  return <EmbedOf view={view} data={state.data} onClose={onClose} />
}

function EmbedOf({ view, data, onClose }: Props & { view: ViewState; data: Shown['data'] }) {
  const { id } = useRelease()
  const [wish, setWish] = useState<EmbedWish>(() => firstWish(view))
  const wished = useMemo(() => embedView(view, wish, id), [view, wish, id])
  const shown = useScene(wished, data)
  if (!shown) return null
  return <OpenDialog view={view} shown={shown} wish={wish} onWish={setWish} onClose={onClose} />
}

interface OpenProps extends Props {
  readonly view: ViewState
  readonly shown: Shown
  readonly wish: EmbedWish
  readonly onWish: (wish: EmbedWish) => void
}

function OpenDialog({ shown, ...rest }: OpenProps) {
  const { outlines } = useDistrict(shown)
  return <EmbedDialog {...rest} scene={shown.scene} outlines={outlines} />
}
