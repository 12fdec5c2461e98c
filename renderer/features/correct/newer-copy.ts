// A newer copy of an article that is in the project already: offered as its newer version.
import { headVersions } from '#shared/doc/article-operations.ts'
import { adoptBlockIds } from '#shared/import/adopt-block-ids.ts'
import { errorText } from '#renderer/i18n/words.ts'
import { session } from '#renderer/state/project-store.ts'
import { contentOf } from '#renderer/state/version-contents.ts'
import { notify, showArticle } from '#renderer/state/view-store.ts'
import { mayWrite } from '../reader/claim-meant.ts'
import { readerPane } from '../reader/reader-store.ts'
import { getWork, useCorrectStore } from './correct-store.ts'
import { showPreview } from './show-preview.ts'

/** Shows what taking `copy` (an article just imported) as the newer text of `article` would do to its passages. */
export async function offerNewerCopy(copy: string, article: string): Promise<void> {
  if (getWork() || !mayWrite()) return
  const [theirs, ours] = await Promise.all([session().load(copy), session().load(article)])
  const [from, to] = [headVersions(ours.source.current)[0], headVersions(theirs.source.current)[0]]
  const record = theirs.source.current.article.get(copy)?.value
  if (!from || !to || !record) return
  const [old, next] = await Promise.all([contentOf(from.hash), contentOf(to.hash)])
  const unread = [old, next].find((content) => typeof content === 'string')
  if (typeof old === 'string' || typeof next === 'string') {
    notify(errorText(String(unread), {}), 'error')
    return
  }
  const content = adoptBlockIds(old, next)
  showArticle(article)
  const { original } = record
  useCorrectStore.setState({
    work: {
      pane: readerPane(),
      article,
      base: from.hash,
      parents: [from.hash],
      copy: { article: copy, original },
      stage: { kind: 'comparing', done: 0, of: 0 },
    },
  })
  await showPreview(old, content, () => useCorrectStore.setState({ work: null }))
}
