import { LexicalComposer } from '@lexical/react/LexicalComposer'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary'
import { LinkPlugin } from '@lexical/react/LexicalLinkPlugin'
import { ListPlugin } from '@lexical/react/LexicalListPlugin'
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import type { Memo } from '#shared/domain/memo.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import styles from './memo.module.css'
import { MemoBodyProvider } from './MemoBodyProvider.tsx'
import { MemoSide } from './MemoSide.tsx'
import { MemoToolbar } from './MemoToolbar.tsx'
import { MEMO_NODES } from './nodes/memo-nodes.ts'
import { SourcesList } from './SourcesList.tsx'
import { TitleBlock } from './TitleBlock.tsx'
import { handleMemoKey, useMemoBinding, useMemoFormats } from './use-memo-editor.ts'

type MemoPageProps = { readonly memo: Memo; readonly doc: Y.Doc; readonly canWrite: boolean }

/** A memo as a page: title block, text, sources. Give it the memo's id as `key`: an editor is bound to one memo. */
export function MemoPage(props: MemoPageProps) {
  return (
    <LexicalComposer
      initialConfig={{
        namespace: 'memo',
        nodes: MEMO_NODES,
        editable: props.canWrite,
        // The binding brings the text.
        editorState: null,
        theme: { text: { bold: styles.bold!, italic: styles.italic! }, link: styles.link! },
        onError: (error) => {
          throw error
        },
      }}
    >
      <Desk {...props} />
    </LexicalComposer>
  )
}

function Desk({ memo, doc, canWrite }: MemoPageProps) {
  const { t } = useTranslation()
  const [editor] = useLexicalComposerContext()
  useMemoBinding(editor, memo.id, doc)
  useMemoFormats(editor)
  return (
    <MemoBodyProvider memo={memo}>
      <div className={styles.desk}>
        <div className={styles.middle}>
          {canWrite ? <MemoToolbar /> : null}
          <div className={styles.scroll}>
            <article className={styles.paper}>
              <VisuallyHidden>
                <h1>{memo.title}</h1>
              </VisuallyHidden>
              <TitleBlock memo={memo} canWrite={canWrite} />
              <div onKeyDownCapture={(event) => canWrite && handleMemoKey(editor, event.nativeEvent)}>
                <RichTextPlugin
                  contentEditable={
                    <ContentEditable
                      className={styles.body}
                      aria-label={t('memo.body')}
                      lang={memo.language}
                    />
                  }
                  ErrorBoundary={LexicalErrorBoundary}
                />
              </div>
              <ListPlugin />
              <LinkPlugin validateUrl={(url) => /^(https?:|mailto:)/i.test(url)} />
              <SourcesList language={memo.language} />
            </article>
          </div>
        </div>
        <MemoSide memo={memo} canWrite={canWrite} />
      </div>
    </MemoBodyProvider>
  )
}
