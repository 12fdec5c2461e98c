import { useState } from 'react'
import { Form } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { createProject } from './project-actions.ts'
import styles from './start.module.css'
import { useStartStore } from './start-store.ts'

export function NewProjectDialog() {
  const { t } = useTranslation()
  const isOpen = useStartStore((state) => state.newProjectOpen)
  const close = () => useStartStore.setState({ newProjectOpen: false })
  return (
    <Dialog title={t('start.newTitle')} closeLabel={t('common.close')} isOpen={isOpen} onClose={close}>
      <NewProjectForm onCreated={close} />
    </Dialog>
  )
}

function NewProjectForm({ onCreated }: { readonly onCreated: () => void }) {
  const { t } = useTranslation()
  const [title, setTitle] = useState('')
  return (
    <Form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        if (title.trim() === '') return
        void createProject(title.trim()).then((created) => {
          if (created) onCreated()
        })
      }}
    >
      <TextField
        label={t('start.projectTitle')}
        hint={t('start.projectTitleHint')}
        placeholder={t('start.projectTitlePlaceholder')}
        value={title}
        onChange={setTitle}
        autoFocus
      />
      <div className={styles.actions}>
        <Button kind="primary" type="submit" isDisabled={title.trim() === ''}>
          {t('start.create')}
        </Button>
      </div>
    </Form>
  )
}
