// On narrow screens the choice of level and indicator opens over the page.
import { useEffect, useRef, useState } from 'react'
import { useTexts } from '../../i18n/LanguageProvider.tsx'
import { onViewChange, readView } from '../../state/viewStore.ts'
import { Button } from '../../ui/Button.tsx'
import { Drawer } from '../../ui/Drawer.tsx'
import { ChoicePanel } from './ChoicePanel.tsx'

export function ChoiceDrawer() {
  const texts = useTexts().shell
  const [isOpen, setIsOpen] = useState(false)
  // Arrow keys go through the indicators and choose each: only a press means that the reader is done.
  const isPress = useRef(false)
  useEffect(function closeAfterPress() {
    let before = readView()?.indicator
    return onViewChange(({ indicator }) => {
      if (indicator !== before && isPress.current) setIsOpen(false)
      before = indicator
    })
  }, [])
  return (
    <>
      <Button
        aria-haspopup="dialog"
        aria-label={`${texts.change}: ${texts.changeLong}`}
        onClick={() => setIsOpen(true)}
      >
        {texts.change}
      </Button>
      <Drawer
        isOpen={isOpen}
        onClose={() => setIsOpen(false)}
        title={texts.parts.choice}
        closeLabel={texts.close}
      >
        <div
          role="presentation"
          onPointerDown={() => {
            isPress.current = true
          }}
          onKeyDown={() => {
            isPress.current = false
          }}
        >
          <ChoicePanel />
        </div>
      </Drawer>
    </>
  )
}
