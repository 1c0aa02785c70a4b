import { useEffect } from 'react'
import type { View } from '../../core/view/viewState.ts'
import { tellOfMore } from '../../state/noticeStore.ts'

/**
 * Says that the wished view has nothing to show here. The wish stays: at the next indicator or level that has it, it is
 * shown again. Undefined: the wished view is shown.
 */
export function useLackingView(wished: View | undefined): void {
  useEffect(
    function sayWhatIsLacking() {
      if (wished !== undefined) tellOfMore([{ code: 'impossibleView', key: 'view', value: wished }], 'choice')
    },
    [wished],
  )
}
