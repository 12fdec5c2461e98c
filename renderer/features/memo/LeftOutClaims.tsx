import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useTranslation } from 'react-i18next'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { pointOf } from '#shared/memo/draft-memo.ts'
import { useClaims, useSources } from '#renderer/state/hooks.ts'
import { readSources } from './create-memo.ts'
import { $insertPoint } from './fill-memo.ts'
import styles from './memo.module.css'
import { useNumbering } from './numbering-context.ts'

/** Claims that this memo does not cite, such as those made since it was drafted; each can be put at the caret. */
export function LeftOutClaims({ language }: { readonly language: string }) {
  const { t } = useTranslation()
  const [editor] = useLexicalComposerContext()
  const { cited, labels } = useNumbering()
  const known = useSources()
  const claims = useClaims()
  const left = claims.filter((claim) => claim.status !== 'withdrawn' && !cited.has(claim.id))
  const insert = async (claim: ClaimRow) => {
    const { sources, contexts } = await readSources([claim])
    const inlines = pointOf(claim, {
      head: { language },
      labels,
      numbers: new Map(claims.map(({ id, number }) => [id, number])),
      sources: known,
      articles: sources,
      contexts: (passage) => contexts.get(passage.id) ?? { prefix: '', suffix: '' },
    })
    editor.update(() => $insertPoint(claim.id, inlines))
    editor.focus()
  }
  if (left.length === 0) return null
  return (
    <section aria-labelledby="memo-left-out">
      <h2 id="memo-left-out" className={styles.label}>
        {t('memo.leftOut')}
      </h2>
      <ul>
        {left.map((claim) => (
          <li key={claim.id}>
            <button
              type="button"
              className={styles.leftOut}
              title={t('memo.insert')}
              onClick={() => void insert(claim)}
            >
              <span className={styles.count}>{claim.number}</span>
              <span className={styles.clamp}>{claim.statement}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
