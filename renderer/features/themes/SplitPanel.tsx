// New themes out of one: each claim goes to one of them or stays. Keys: arrows from claim to claim, 1-9 where it goes,
// 0 that it stays.
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { checkSplit } from '#shared/doc/check-theme-edit.ts'
import { themePath, type Theme } from '#shared/domain/theme.ts'
import type { ClaimRow } from '#shared/ipc/view-types.ts'
import { errorText } from '../../i18n/words.ts'
import { call } from '../../platform/bridge.ts'
import { useThemes } from '../../state/hooks.ts'
import { Button } from '../../ui/Button.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { KeyHint } from '../../ui/KeyHint.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { statementText } from '../claims/cell-text.ts'
import { focusTheme } from './focus-theme.ts'
import { split } from './theme-edits.ts'
import { setThemes } from './theme-store.ts'
import styles from './codebook.module.css'

const MOST = 9

export function SplitPanel({ theme }: { readonly theme: Theme }) {
  const { t } = useTranslation()
  const themes = useThemes()
  const [names, setNames] = useState<readonly string[]>(['', ''])
  const [claims, setClaims] = useState<readonly ClaimRow[] | null>(null)
  /** Index of the new theme by claim. */
  const [goes, setGoes] = useState<ReadonlyMap<string, number>>(new Map())
  const [retireIt, setRetireIt] = useState(false)
  const first = useRef<HTMLInputElement>(null)
  useEffect(() => first.current?.focus(), [])
  useEffect(() => {
    let left = false
    void call('library.claims', { theme: theme.id }).then((found) => {
      if (!left && found.ok) setClaims(found.value)
    })
    return () => {
      left = true
    }
  }, [theme.id])

  const path = themePath(themes, theme.id)
  const filled = names.flatMap((name, index) => (name.trim() === '' ? [] : [{ name: name.trim(), index }]))
  // A name alone means a theme under this one; a path is taken as it is.
  const pathOf = (name: string) => (name.includes('/') ? name : `${path}/${name}`)
  const checked = checkSplit(
    themes,
    theme,
    filled.map(({ name }) => pathOf(name)),
  )
  const chosen = (claims ?? []).filter(({ id }) => filled.some(({ index }) => index === goes.get(id)))
  const articles = new Set(chosen.flatMap(({ passages }) => passages.map(({ article }) => article))).size
  const ready = checked.ok && chosen.length > 0
  const assign = (claim: string, to: number | null) =>
    setGoes((before) => {
      const after = new Map(before)
      if (to === null) after.delete(claim)
      else after.set(claim, to)
      return after
    })

  function close() {
    setThemes({ panel: 'fields' })
    focusTheme(theme.id)
  }
  async function apply() {
    if (!ready) return
    const into = filled.map(({ name, index }) => ({
      path: pathOf(name),
      claims: chosen.filter(({ id }) => goes.get(id) === index),
    }))
    if (await split(theme, into, retireIt)) close()
  }
  return (
    <div
      className={styles.split}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void apply()
        else if (event.key === 'Escape') close()
        else return
        event.preventDefault()
        event.stopPropagation()
      }}
    >
      <h3>{t('themes.split.title', { name: theme.name })}</h3>
      <div className={styles.splitNames}>
        {names.map((name, index) => (
          <TextField
            // oxlint-disable-next-line react/no-array-index-key -- the place is the name's identity
            key={index}
            inputRef={index === 0 ? first : undefined}
            label={t('themes.split.name', { number: index + 1 })}
            value={name}
            onChange={(typed) => setNames(names.with(index, typed))}
            onKeyDown={(event) => event.continuePropagation()}
          />
        ))}
        {names.length < MOST ? (
          <Button className={styles.small} onPress={() => setNames([...names, ''])}>
            {t('themes.split.more')}
          </Button>
        ) : null}
      </div>
      {claims === null ? null : claims.length === 0 ? (
        <p className={styles.faint}>{t('themes.split.noClaims')}</p>
      ) : (
        <div className={styles.splitClaims} role="group" aria-label={t('themes.split.claims')}>
          {claims.map((claim) => (
            <SplitRow
              key={claim.id}
              claim={claim}
              names={filled}
              to={goes.get(claim.id) ?? null}
              onAssign={(to) => assign(claim.id, to)}
            />
          ))}
        </div>
      )}
      <div className={styles.splitFoot}>
        <Checkbox isSelected={retireIt} onChange={setRetireIt}>
          {t('themes.split.retire', { name: theme.name })}
        </Checkbox>
        <p className={styles.touch} role="status">
          {filled.length > 0 && !checked.ok
            ? errorText(checked.code, checked.detail)
            : t('themes.split.touches', {
                count: chosen.length,
                articles: t('common.articles', { count: articles }),
                left: (claims?.length ?? 0) - chosen.length,
                name: theme.name,
              })}
        </p>
        <div className={styles.buttons}>
          <Button kind="primary" isDisabled={!ready} onPress={() => void apply()}>
            {t('themes.split.apply')} <KeyHint keys="Mod+Enter" />
          </Button>
          <Button onPress={close}>
            {t('common.cancel')} <KeyHint keys="Escape" />
          </Button>
        </div>
      </div>
    </div>
  )
}

type SplitRowProps = {
  readonly claim: ClaimRow
  readonly names: readonly { readonly name: string; readonly index: number }[]
  readonly to: number | null
  readonly onAssign: (to: number | null) => void
}

function SplitRow({ claim, names, to, onAssign }: SplitRowProps) {
  const { t } = useTranslation()
  const group = useId()
  const text = statementText(claim) || t('claims.noStatement')
  const options = [{ name: t('themes.split.keep'), index: null }, ...names]
  const value = names.some(({ index }) => index === to) ? to : null
  function onKeyDown(event: React.KeyboardEvent<HTMLDivElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const digit = /^Digit(\d)$/u.exec(event.code)?.[1]
    if (digit !== undefined) {
      const wanted = digit === '0' ? options[0] : names.find(({ index }) => index === Number(digit) - 1)
      if (wanted) onAssign(wanted.index)
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const { nextElementSibling, previousElementSibling } = event.currentTarget
      const row = event.key === 'ArrowDown' ? nextElementSibling : previousElementSibling
      row?.querySelector<HTMLInputElement>('input:checked')?.focus()
    } else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <div
      className={styles.splitRow}
      role="radiogroup"
      aria-labelledby={`${group}-text`}
      onKeyDown={onKeyDown}
    >
      <span id={`${group}-text`} className={styles.splitText}>
        <b>{claim.number}</b> {text}
      </span>
      <span className={styles.splitOptions}>
        {options.map(({ name, index }) => (
          <label key={String(index)} data-chosen={index === value || undefined}>
            <input type="radio" name={group} checked={index === value} onChange={() => onAssign(index)} />
            <kbd aria-hidden>{index === null ? 0 : index + 1}</kbd>
            <span>{name}</span>
          </label>
        ))}
      </span>
    </div>
  )
}
