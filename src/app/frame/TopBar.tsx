import { lazy, memo, Suspense, useState } from 'react'
import { Brand } from '../../features/header/Brand.tsx'
import { LanguageSwitch } from '../../features/header/LanguageSwitch.tsx'
import { ReleaseInfo, Releases } from '../../features/header/ReleaseInfo.tsx'
import { ReportButton } from '../../features/header/ReportButton.tsx'
import { ShareButton } from '../../features/header/ShareButton.tsx'
import { SiteLinks } from '../../features/header/SiteLinks.tsx'
import { SearchBox } from '../../features/search/SearchBox.tsx'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { Button } from '../../ui/Button.tsx'
import { Drawer } from '../../ui/Drawer.tsx'
import { Part } from '../parts/Part.tsx'
import type { Screen } from '../explore/useScreen.ts'
import styles from './topBar.module.css'

const EmbedHere = lazy(async () => {
  const { loadEmbedHere } = await import('../parts/largeParts.ts')
  return { default: await loadEmbedHere() }
})

interface ToolsProps {
  readonly onEmbed: () => void
}

export const TopBar = memo(function TopBar({ screen }: { screen: Screen }) {
  const [isEmbedding, setIsEmbedding] = useState(false)
  const embed = () => setIsEmbedding(true)
  return (
    <header className={styles.bar}>
      <Brand />
      {screen === 'phone' ? <PhoneTools onEmbed={embed} /> : <Tools onEmbed={embed} />}
      {isEmbedding && (
        <Part name="header">
          <Suspense fallback={null}>
            <EmbedHere onClose={() => setIsEmbedding(false)} />
          </Suspense>
        </Part>
      )}
    </header>
  )
})

function Tools({ onEmbed }: ToolsProps) {
  return (
    <div className={styles.tools}>
      <div className={styles.search}>
        <Part name="search">
          <SearchBox />
        </Part>
      </div>
      <ReleaseInfo />
      <ReportButton />
      <ShareButton onEmbed={onEmbed} />
      <LanguageSwitch />
    </div>
  )
}

function PhoneTools({ onEmbed }: ToolsProps) {
  const texts = useTexts().shell
  const [isSearching, setIsSearching] = useState(false)
  const [isMenuOpen, setIsMenuOpen] = useState(false)
  return (
    <div className={styles.tools}>
      <Button look="quiet" aria-expanded={isSearching} onClick={() => setIsSearching(!isSearching)}>
        {texts.search.open}
      </Button>
      <Button look="quiet" aria-haspopup="dialog" onClick={() => setIsMenuOpen(true)}>
        {texts.menu}
      </Button>
      {isSearching && (
        <div className={styles.phoneSearch}>
          <Part name="search">
            <SearchBox isFocused onDone={() => setIsSearching(false)} />
          </Part>
        </div>
      )}
      <Drawer
        isOpen={isMenuOpen}
        onClose={() => setIsMenuOpen(false)}
        title={texts.menu}
        closeLabel={texts.close}
      >
        <div className={styles.menu}>
          <LanguageSwitch />
          <ReportButton />
          <ShareButton
            onEmbed={() => {
              setIsMenuOpen(false)
              onEmbed()
            }}
            onLeave={() => setIsMenuOpen(false)}
          />
          <Releases />
          <SiteLinks />
        </div>
      </Drawer>
    </div>
  )
}
