import { textIn } from '../../core/release/localText.ts'
import type { ProfileItem } from '../../data/useProfile.ts'
import { useLanguage, useTextsOf } from '../../i18n/LanguageProvider.tsx'
import { profileTexts } from '../../i18n/texts/profile.ts'
import { useFaultWords } from '../../i18n/useFaultWords.ts'
import { Button } from '../../ui/Button.tsx'
import styles from './spinePanel.module.css'

interface Props {
  readonly item: Exclude<ProfileItem, { readonly kind: 'ready' }>
  readonly columns: number
}

/** An indicator whose file is on its way or did not arrive: in its row, the others stand. */
export function ProfileFault({ item, columns }: Props) {
  const language = useLanguage()
  const words = useFaultWords()
  const { common } = useTextsOf(profileTexts)
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        {textIn(item.indicator.name, language)}
      </th>
      <td colSpan={columns - 1} className={styles.fault}>
        {item.kind === 'loading' ? (
          common.loading
        ) : (
          <>
            {words(item.fault).why} <Button onClick={item.retry}>{words(item.fault).retry}</Button>
          </>
        )}
      </td>
    </tr>
  )
}
