import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { initialsOf, isInitials } from '#shared/domain/project.ts'
import { errorText } from '../../i18n/words.ts'
import { call } from '../../platform/bridge.ts'
import { useProjectStore } from '../../state/project-store.ts'
import { Button } from '../../ui/Button.tsx'
import { TextField } from '../../ui/TextField.tsx'
import styles from './start.module.css'

/** Asks once who works here: a claim's number begins with the initials. */
export function Welcome() {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  /** Null: still what the name gives. */
  const [typed, setTyped] = useState<string | null>(null)
  const [failure, setFailure] = useState<string | null>(null)
  const initials = typed ?? initialsOf(name)
  const wrong = typed !== null && typed !== '' && !isInitials(typed)

  async function begin() {
    const saved = await call('app.setMe', { name: name.trim(), initials })
    if (saved.ok) useProjectStore.setState({ settings: saved.value })
    else setFailure(errorText(saved.code, saved.detail))
  }

  return (
    <main className={styles.page}>
      <div className={styles.welcome}>
        <h1 className={styles.title}>{t('start.welcomeTitle')}</h1>
        <p className={styles.lead}>{t('start.welcomeText')}</p>
        <Form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault()
            void begin()
          }}
        >
          <TextField
            label={t('start.name')}
            hint={t('start.nameHint')}
            value={name}
            onChange={setName}
            maxLength={200}
            autoComplete="name"
            autoFocus
          />
          <TextField
            className={styles.initials}
            label={t('start.initials')}
            hint={t('start.initialsHint', { initials: initials || 'AN' })}
            error={wrong ? errorText('badInitials') : undefined}
            value={initials}
            onChange={(text) => setTyped(text.toLocaleUpperCase('en'))}
            maxLength={4}
          />
          {failure === null ? null : (
            <p role="alert" className={styles.failure}>
              {failure}
            </p>
          )}
          <div className={styles.actions}>
            <Button kind="primary" type="submit" isDisabled={name.trim() === '' || !isInitials(initials)}>
              {t('start.begin')}
            </Button>
          </div>
        </Form>
      </div>
    </main>
  )
}
