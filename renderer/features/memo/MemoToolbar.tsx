import { INSERT_ORDERED_LIST_COMMAND, INSERT_UNORDERED_LIST_COMMAND } from '@lexical/list'
import { $createQuoteNode } from '@lexical/rich-text'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { $createParagraphNode, $getSelection, $isRangeSelection, FORMAT_TEXT_COMMAND } from 'lexical'
import {
  Bold,
  Heading1,
  Heading2,
  Heading3,
  Italic,
  List,
  ListOrdered,
  MessageSquareQuote,
  Pilcrow,
  TextQuote,
} from 'lucide-react'
import { useEffect, useState, type ReactNode } from 'react'
import { Toolbar } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { displayKeys } from '#renderer/commands/keys.ts'
import { $setBlocks, $setHeading } from './block-kinds.ts'
import styles from './memo.module.css'
import { $createPointNode } from './nodes/PointNode.ts'

/** Pressing a tool leaves the caret where it is. */
export function MemoToolbar() {
  const { t } = useTranslation()
  const [editor] = useLexicalComposerContext()
  const [looks, setLooks] = useState({ bold: false, italic: false })
  useEffect(
    () =>
      editor.registerUpdateListener(({ editorState }) => {
        const next = editorState.read(() => {
          const selection = $getSelection()
          const range = $isRangeSelection(selection) ? selection : null
          return { bold: range?.hasFormat('bold') ?? false, italic: range?.hasFormat('italic') ?? false }
        })
        setLooks((now) => (now.bold === next.bold && now.italic === next.italic ? now : next))
      }),
    [editor],
  )
  const update = (run: () => void) => () => editor.update(run)
  return (
    <Toolbar className={styles.tools} aria-label={t('memo.tools')}>
      <Tool
        label={t('memo.bold')}
        keys="Mod+B"
        pressed={looks.bold}
        onPress={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'bold')}
      >
        <Bold aria-hidden />
      </Tool>
      <Tool
        label={t('memo.italic')}
        keys="Mod+I"
        pressed={looks.italic}
        onPress={() => editor.dispatchCommand(FORMAT_TEXT_COMMAND, 'italic')}
      >
        <Italic aria-hidden />
      </Tool>
      <span className={styles.toolGap} />
      <Tool
        label={t('memo.paragraph')}
        keys="Mod+Alt+0"
        onPress={update(() => $setBlocks($createParagraphNode))}
      >
        <Pilcrow aria-hidden />
      </Tool>
      {[Heading1, Heading2, Heading3].map((Icon, index) => (
        <Tool
          key={index}
          label={t('memo.heading', { level: index + 1 })}
          keys={`Mod+Alt+${index + 1}`}
          onPress={update(() => $setHeading(index + 1))}
        >
          <Icon aria-hidden />
        </Tool>
      ))}
      <Tool label={t('memo.point')} onPress={update(() => $setBlocks(() => $createPointNode()))}>
        <TextQuote aria-hidden />
      </Tool>
      <Tool
        label={t('memo.bullets')}
        onPress={() => editor.dispatchCommand(INSERT_UNORDERED_LIST_COMMAND, undefined)}
      >
        <List aria-hidden />
      </Tool>
      <Tool
        label={t('memo.numbers')}
        onPress={() => editor.dispatchCommand(INSERT_ORDERED_LIST_COMMAND, undefined)}
      >
        <ListOrdered aria-hidden />
      </Tool>
      <Tool label={t('memo.quote')} onPress={update(() => $setBlocks($createQuoteNode))}>
        <MessageSquareQuote aria-hidden />
      </Tool>
    </Toolbar>
  )
}

type ToolProps = {
  readonly label: string
  readonly keys?: string
  readonly pressed?: boolean
  readonly onPress: () => void
  readonly children: ReactNode
}

function Tool({ label, keys, pressed, onPress, children }: ToolProps) {
  return (
    <button
      type="button"
      className={styles.tool}
      aria-label={label}
      title={keys === undefined ? label : `${label} (${displayKeys(keys)})`}
      aria-pressed={pressed}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      {children}
    </button>
  )
}
