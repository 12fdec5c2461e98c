import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { headVersions } from '#shared/doc/article-operations.ts'
import type { Version } from '#shared/domain/article.ts'
import { momentText } from '#renderer/i18n/words.ts'
import { useSnapshot } from '#renderer/state/hooks.ts'

export type Head = { readonly version: Version; readonly who: string; readonly when: string }

/** Versions of an article that no other was made from, the current one first, in words. */
export function useHeads(article: string | null): readonly Head[] {
  const { t } = useTranslation()
  const { version } = useSnapshot(article)
  const { person } = useSnapshot('project')
  const heads = useMemo(() => headVersions({ version }), [version])
  return heads.map((head) => ({
    version: head,
    who: person.get(head.author)?.value.name ?? t('versions.someone'),
    when: momentText(head.at),
  }))
}
