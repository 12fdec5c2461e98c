import { LexicalComposer } from '@lexical/react/LexicalComposer'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalErrorBoundary } from '@lexical/react/LexicalErrorBoundary'
import { LinkPlugin } from '@lexical/react/LexicalLinkPlugin'
import { ListPlugin } from '@lexical/react/LexicalListPlugin'
import { RichTextPlugin } from '@lexical/react/LexicalRichTextPlugin'
import { $getNodeByKey, $isElementNode } from 'lexical'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type * as Y from 'yjs'
import type { Memo } from '#shared/domain/memo.ts'
import { memoLabels } from '#shared/memo/labels.ts'
import { VisuallyHidden } from '#renderer/ui/VisuallyHidden.tsx'
import styles from './memo.module.css'
import { NumberingContext } from './numbering-context.ts'
import { MemoSide } from './MemoSide.tsx'
import { MemoToolbar } from './MemoToolbar.tsx'
import { MEMO_NODES } from './nodes/memo-nodes.ts'
import { sourceElementId, SourcesList } from './SourcesList.tsx'
import { TitleBlock } from './TitleBlock.tsx'
import {
  handleMemoKey,
  useBlockWanted,
  useMemoBinding,
  useMemoBody,
  useMemoFormats,
} from './use-memo-editor.ts'

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
  const body = useMemoBody(editor)
  const numbering = useMemo(
    () => ({
      body,
      labels: memoLabels(memo.language),
      goToSource: (number: number) => document.getElementById(sourceElementId(number))?.focus(),
      goToBlock: (index: number) => {
        const key = body.blocks[index]?.key
        if (key === undefined) return
        editor.getElementByKey(key)?.scrollIntoView({ block: 'start' })
        editor.update(() => {
          const node = $getNodeByKey(key)
          if ($isElementNode(node)) node.selectStart()
        })
        editor.focus()
      },
    }),
    [body, editor, memo.language],
  )
  useBlockWanted(memo.id, body, numbering.goToBlock)
  return (
    <NumberingContext value={numbering}>
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
    </NumberingContext>
  )
}
