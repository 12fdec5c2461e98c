import { ListFilter } from 'lucide-react'
import { useMemo } from 'react'
import { DialogTrigger } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { meantKey } from '#shared/claims/attribution.ts'
import type { ClaimLists } from '#shared/claims/claim-lists.ts'
import { sourceNames } from '#shared/claims/group-claims.ts'
import { CLAIM_TRAITS } from '#shared/domain/claim-view.ts'
import { CLAIM_STATUSES, CLAIM_TYPES } from '#shared/domain/claim.ts'
import { meantTheme } from '#shared/domain/codebook.ts'
import { themePath } from '#shared/domain/theme.ts'
import { useViewStore } from '../../state/view-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { ChoiceSelect } from '../../ui/ChoiceSelect.tsx'
import { Popover } from '../../ui/Popover.tsx'
import { Select } from '../../ui/Select.tsx'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { groupText } from './cell-text.ts'
import { changeFilter } from './claims-store.ts'
import styles from './claims.module.css'

/** Ids start with a letter, so these are free. */
const ALL = '-all'
const WITHOUT = '-none'

export function FilterMenu({ lists }: { readonly lists: ClaimLists }) {
  const { t } = useTranslation()
  return (
    <DialogTrigger>
      <Button kind="outline">
        <ListFilter aria-hidden />
        {t('claims.filter')}
      </Button>
      <Popover label={t('claims.filter')} placement="bottom start">
        <FilterFields lists={lists} />
      </Popover>
    </DialogTrigger>
  )
}

function FilterFields({ lists }: { readonly lists: ClaimLists }) {
  const { t, i18n } = useTranslation()
  const filter = useViewStore((state) => state.claimFilter)
  const { themes, articles, people } = lists
  const source = filter.source && meantKey(filter.source, lists.sources)
  const sources = useMemo(() => {
    const names = sourceNames(lists)
    const keys = source === null || names.has(source) ? [...names.keys()] : [...names.keys(), source]
    const { compare } = new Intl.Collator(i18n.language)
    return keys
      .map((id) => ({ id, label: groupText('source', id, lists, names), isChosen: id === source }))
      .toSorted((a, b) => compare(a.label, b.label))
  }, [lists, source, i18n.language])
  const [first] = filter.themes
  const theme = first === '' ? WITHOUT : first === undefined ? ALL : meantTheme(lists, first)
  return (
    <div className={styles.fields}>
      <Select
        label={t('claims.theme')}
        options={[
          { id: ALL, label: t('claims.all') },
          { id: WITHOUT, label: t('claims.noTheme') },
          ...[...lists.lines.keys()].map((id) => ({
            id,
            label: themes.get(id)!.retired
              ? `${themePath(themes, id)} (${t('common.retired')})`
              : themePath(themes, id),
            sign: <ThemeSign colour={themes.get(id)!.colour} />,
          })),
        ]}
        value={themes.has(theme) || theme === WITHOUT ? theme : ALL}
        onChange={(id) => changeFilter({ themes: id === ALL ? [] : [id === WITHOUT ? '' : id] })}
      />
      <One
        label={t('claims.article')}
        options={articles.map(({ id, title }) => ({ id, label: title || t('common.untitled') }))}
        value={filter.article}
        onChange={(article) => changeFilter({ article })}
      />
      <ChoiceSelect
        label={t('claims.column.attribution')}
        placeholder={t('claims.findSource')}
        choices={[{ id: ALL, label: t('claims.all'), isChosen: source === null }, ...sources]}
        onChange={(id) => changeFilter({ source: id === ALL ? null : id })}
      />
      <One
        label={t('claims.column.person')}
        options={[...people.values()].map(({ id, name }) => ({ id, label: name }))}
        value={filter.person}
        onChange={(person) => changeFilter({ person })}
      />
      <One
        label={t('claims.kind')}
        options={(['claims', 'judgements'] as const).map((id) => ({ id, label: t(`claims.kindOf.${id}`) }))}
        value={filter.kind}
        onChange={(kind) => changeFilter({ kind })}
      />
      <div className={styles.checks}>
        <Several
          label={t('claims.column.type')}
          options={[...CLAIM_TYPES, 'none' as const]}
          nameOf={(type) => t(`common.type.${type}`)}
          value={filter.types}
          onChange={(types) => changeFilter({ types })}
        />
        <Several
          label={t('claims.column.status')}
          options={CLAIM_STATUSES}
          nameOf={(status) => t(`common.status.${status}`)}
          value={filter.statuses}
          onChange={(statuses) => changeFilter({ statuses })}
        />
        <Several
          label={t('claims.with')}
          options={CLAIM_TRAITS}
          nameOf={(trait) => t(`claims.trait.${trait}`)}
          value={filter.traits}
          onChange={(traits) => changeFilter({ traits })}
        />
      </div>
    </div>
  )
}

type OneProps<Id extends string> = {
  readonly label: string
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly value: Id | null
  readonly onChange: (value: Id | null) => void
}

/** One of them, or all. */
function One<Id extends string>({ label, options, value, onChange }: OneProps<Id>) {
  const { t } = useTranslation()
  return (
    <Select<string>
      label={label}
      options={[{ id: ALL, label: t('claims.all') }, ...options]}
      value={options.some(({ id }) => id === value) ? value! : ALL}
      onChange={(id) => onChange(id === ALL ? null : (id as Id))}
    />
  )
}

type SeveralProps<Id extends string> = {
  readonly label: string
  readonly options: readonly Id[]
  readonly nameOf: (id: Id) => string
  readonly value: readonly Id[]
  readonly onChange: (value: Id[]) => void
}

function Several<Id extends string>({ label, options, nameOf, value, onChange }: SeveralProps<Id>) {
  return (
    <fieldset className={styles.several}>
      <legend>{label}</legend>
      {options.map((id) => (
        <Checkbox
          key={id}
          isSelected={value.includes(id)}
          onChange={(isOn) => onChange(options.filter((one) => (one === id ? isOn : value.includes(one))))}
        >
          {nameOf(id)}
        </Checkbox>
      ))}
    </fieldset>
  )
}
