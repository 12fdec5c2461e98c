import { keyOf } from '#renderer/commands/key-choices.ts'
import { Command, defaultFilter } from 'cmdk'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { COMMAND_IDS, type CommandId } from '#shared/commands/commands.ts'
import { themePath } from '#shared/domain/theme.ts'
import { isEnabled, runCommand } from '../../commands/registry.ts'
import { commandTitle } from '../../i18n/words.ts'
import { useArticles, useThemes } from '../../state/hooks.ts'
import { setView, showArticle, showClaims, useViewStore } from '../../state/view-store.ts'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import styles from './palette.module.css'

/** Keys move the cursor faster than a list finds them. */
const isListed = (id: CommandId) => id !== 'view.palette' && !/^(cursor|select|leave)\./.test(id)

export function Palette() {
  const { t } = useTranslation()
  const isOpen = useViewStore((state) => state.paletteOpen)
  return (
    <ModalOverlay
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => setView({ paletteOpen: open })}
      className={styles.overlay}
    >
      <Modal className={styles.modal}>
        <Dialog aria-label={t('palette.title')} className={styles.dialog}>
          <Entries />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

/** Matches what is read, not the ids that tell entries apart. */
function byTitle(_id: string, search: string, titles: string[] = []): number {
  return defaultFilter(titles.join(' '), search)
}

/** Closes first, so that the focus is back where the command is to work. */
function choose(run: () => void): void {
  setView({ paletteOpen: false })
  requestAnimationFrame(() => requestAnimationFrame(run))
}

function Entries() {
  const { t } = useTranslation()
  const articles = useArticles()
  const themes = useThemes()
  return (
    <Command label={t('palette.title')} loop filter={byTitle} className={styles.command}>
      <Command.Input autoFocus placeholder={t('palette.placeholder')} className={styles.input} />
      <Command.List label={t('palette.title')} className={styles.list}>
        <Command.Empty className={styles.empty}>{t('palette.none')}</Command.Empty>
        <Command.Group heading={t('palette.commands')} className={styles.group}>
          {COMMAND_IDS.filter((id) => isListed(id) && isEnabled(id)).map((id) => (
            <Command.Item
              key={id}
              value={id}
              keywords={[commandTitle(id)]}
              className={styles.item}
              onSelect={() => choose(() => void runCommand(id))}
            >
              <span className={styles.text}>{commandTitle(id)}</span>
              <KeyHint keys={keyOf(id)} />
            </Command.Item>
          ))}
        </Command.Group>
        {articles.length === 0 ? null : (
          <Command.Group heading={t('palette.articles')} className={styles.group}>
            {articles.map(({ id, title, publisher }) => (
              <Command.Item
                key={id}
                value={id}
                keywords={[title]}
                className={styles.item}
                onSelect={() => choose(() => showArticle(id))}
              >
                <span className={styles.text}>{title || t('common.untitled')}</span>
                <span className={styles.faint}>{publisher}</span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
        {themes.size === 0 ? null : (
          <Command.Group heading={t('palette.themes')} className={styles.group}>
            {[...themes.values()].map(({ id, colour }) => (
              <Command.Item
                key={id}
                value={id}
                keywords={[themePath(themes, id)]}
                className={styles.item}
                onSelect={() => choose(() => showClaims({ themes: [id] }))}
              >
                <ThemeSign colour={colour} />
                <span className={styles.text}>{themePath(themes, id)}</span>
              </Command.Item>
            ))}
          </Command.Group>
        )}
      </Command.List>
    </Command>
  )
}
