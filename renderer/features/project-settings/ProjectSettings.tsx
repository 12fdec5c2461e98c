// What a team agrees on for its project: the scale of likelihood, and whether sources and claims are graded.
import { useRef } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { LIKELIHOOD_SCALES } from '#shared/domain/likelihood.ts'
import type { Project } from '#shared/domain/project.ts'
import { useProject, useProjectRecord } from '../../state/hooks.ts'
import { runEdit } from '../../state/project-store.ts'
import { setView, useViewStore } from '../../state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { Select } from '../../ui/Select.tsx'
import styles from './project-settings.module.css'

/** The project's name; it opens the settings. */
export function ProjectSettings({ className }: { readonly className?: string | undefined }) {
  const { t } = useTranslation()
  const { info, canWrite } = useProject()
  const project = useProjectRecord()
  const isOpen = useViewStore((state) => state.projectSettingsOpen)
  const button = useRef<HTMLButtonElement>(null)
  return (
    <>
      <AriaButton
        ref={button}
        className={`${styles.name} ${className ?? ''}`}
        aria-label={t('projectSettings.open', { project: info.title || t('common.untitled') })}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => setView({ projectSettingsOpen: !isOpen })}
      >
        {info.title || t('common.untitled')}
      </AriaButton>
      {project ? (
        <Popover
          isOpen={isOpen}
          onOpenChange={(open) => setView({ projectSettingsOpen: open })}
          triggerRef={button}
          placement="bottom start"
          label={t('projectSettings.title')}
          className={styles.popover}
        >
          <div className={styles.body}>
            <h2 className={styles.title}>{t('projectSettings.title')}</h2>
            <div className={styles.part}>
              <Select
                label={t('projectSettings.scale')}
                options={(['none', ...LIKELIHOOD_SCALES] as const).map((scale) => ({
                  id: scale,
                  label: t(`projectSettings.scaleOf.${scale}`),
                }))}
                value={project.scale}
                isDisabled={!canWrite}
                onChange={(scale) => setProject(project, 'scale', scale)}
              />
              <p className={styles.hint}>{t('projectSettings.scaleHint')}</p>
            </div>
            <div className={styles.part}>
              <Checkbox
                isSelected={project.grading}
                isDisabled={!canWrite}
                onChange={(grading) => setProject(project, 'grading', grading)}
              >
                {t('projectSettings.grading')}
              </Checkbox>
              <p className={styles.hint}>{t('projectSettings.gradingHint')}</p>
            </div>
            <div className={`${styles.part} ${styles.mine}`}>
              <Button
                kind="outline"
                onPress={() => setView({ projectSettingsOpen: false, side: 'words', judgement: null })}
              >
                {t('words.settings')}
              </Button>
              <p className={styles.hint}>{t('words.settingsHint')}</p>
            </div>
          </div>
        </Popover>
      ) : null}
    </>
  )
}

function setProject<Field extends 'scale' | 'grading'>(
  project: Project,
  field: Field,
  value: Project[Field],
): void {
  if (project[field] === value) return
  runEdit('undo.projectSettings', [
    { doc: 'project', run: (edit) => edit.set('project', project.id, field, value) },
  ])
}
