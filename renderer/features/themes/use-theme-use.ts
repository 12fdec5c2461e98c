import { useEffect, useState } from 'react'
import type { ThemeUse } from '#shared/ipc/view-types.ts'
import { call } from '../../platform/bridge.ts'
import { useCounts } from '../../state/hooks.ts'

const NONE: ThemeUse = { claims: 0, articles: 0 }

/** What carries one of these themes, asked anew when claims or themes change; nothing until the answer is here. */
export function useThemeUse(themes: readonly string[]): ThemeUse {
  const counts = useCounts()
  const key = themes.join(' ')
  const [known, setKnown] = useState<{ readonly key: string; readonly use: ThemeUse } | null>(null)
  useEffect(() => {
    let left = false
    void call('codebook.use', { themes: key.split(' ') }).then((use) => {
      if (!left && use.ok) setKnown({ key, use: use.value })
    })
    return () => {
      left = true
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- counts: what makes the answer stale
  }, [key, counts])
  return known?.key === key ? known.use : NONE
}
