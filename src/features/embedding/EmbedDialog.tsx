// Makes a frame of the view for another page: choices on the left, the frame itself and what is to be pasted on the right.
import { useMemo, useState } from 'react'
import type { Manifest } from '../../core/release/manifest.ts'
import type { Scene } from '../../core/scene/scene.ts'
import { readableColors } from '../../core/view/embed/embedColors.ts'
import { splitEmbedLink } from '../../core/view/embed/embedOptions.ts'
import { wishedLink, type EmbedWish } from '../../core/view/embed/embedWish.ts'
import { parseLink } from '../../core/view/link.ts'
import type { ViewState } from '../../core/view/viewState.ts'
import { useRelease } from '../../data/useRelease.tsx'
import { useSite } from '../../data/useSite.tsx'
import { frameTitle } from '../../export/embed/frameTitle.ts'
import { useTexts, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { embeddingTexts } from '../../i18n/texts/share/embedding.ts'
import type { MapOutlines } from '../../map/mapPicture.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import type { ChoiceProps } from './choices/choiceProps.ts'
import { DistrictChoice } from './choices/DistrictChoice.tsx'
import { LookChoice } from './choices/LookChoice.tsx'
import { OfferedChoice } from './choices/OfferedChoice.tsx'
import { PartChoice } from './choices/PartChoice.tsx'
import { EmbedPreview } from './EmbedPreview.tsx'
import { Snippets } from './snippets/Snippets.tsx'
import styles from './embedding.module.css'

interface Props {
  /** What the page shows. */
  readonly view: ViewState
  readonly wish: EmbedWish
  readonly onWish: (wish: EmbedWish) => void
  readonly scene: Scene
  /** Of what the frame shows, for the picture. */
  readonly outlines: MapOutlines
  readonly onClose: () => void
}

const here = (path: string): string => new URL(path, document.baseURI).href

/** The fragment with the colours that can be read; whether its period goes on with new releases. */
function useLink(view: ViewState, wish: EmbedWish, manifest: Manifest) {
  const { start } = useSite()
  return useMemo(() => {
    const { accent: _a, paper: _p, ...rest } = wish
    const { accent, paper } = readableColors(wish)
    const readable = { ...rest, ...(accent && { accent }), ...(paper && { paper }) }
    const link = wishedLink(manifest, view, readable, start)
    const isFollowing = parseLink(splitEmbedLink(link).rest).wish.period === undefined
    return { link, isFollowing }
  }, [view, wish, manifest, start])
}

export function EmbedDialog({ view, wish, onWish, scene, outlines, onClose }: Props) {
  const { manifest } = useRelease()
  const { config } = useSite()
  const texts = useTextsOf(embeddingTexts)
  const { close } = useTexts().shell
  const [height, setHeight] = useState<number>()
  const { link, isFollowing } = useLink(view, wish, manifest)
  const { language } = wish
  const url = here(`./embed.html${link}`)
  const title = frameTitle({ scene, manifest, wish, isFollowing }, language)
  const choice: ChoiceProps = { wish, onWish, scene, manifest }
  const picture = useMemo(
    () => ({ scene, outlines, manifest, language }),
    [scene, outlines, manifest, language],
  )
  const parents = config.embedParents.join(', ') || texts.noParents
  return (
    <Dialog title={texts.title} closeLabel={close} onClose={onClose} isWide>
      <div className={styles.whole}>
        <div className={styles.choices}>
          <p className={styles.note}>{texts.intro}</p>
          <PartChoice {...choice} />
          {wish.parts.includes('indicators') && <OfferedChoice {...choice} />}
          <DistrictChoice {...choice} isGrouped={view.scope?.kind === 'group'} />
          <LookChoice {...choice} isFollowing={isFollowing} />
        </div>
        <div className={styles.result}>
          <EmbedPreview url={url} title={title} onNeededHeight={setHeight} />
          <Snippets
            frame={
              height === undefined ? undefined : { url, title, height, hasMap: wish.parts.includes('map') }
            }
            scriptUrl={here('./embed-height.js')}
            picture={picture}
            page={here('./')}
          />
          <section className={styles.server} aria-label={texts.server}>
            <h3>{texts.server}</h3>
            <p>{texts.parents(parents)}</p>
            <p>{texts.ancestors}</p>
          </section>
        </div>
      </div>
    </Dialog>
  )
}
