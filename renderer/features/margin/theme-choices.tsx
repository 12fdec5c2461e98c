import i18next from 'i18next'
import type { Theme } from '#shared/domain/theme.ts'
import type { Choice } from '../../ui/ChoiceList.tsx'
import { ThemeSign } from '../../ui/ThemeSign.tsx'
import { matchThemes, newThemePath } from './theme-matches.ts'

/** The themes that are meant by what was typed, by id; then, by its path, the one that would be made of it. */
export function themeChoices(
  themes: ReadonlyMap<string, Theme>,
  typed: string,
  isChosen: (theme: Theme) => boolean,
): readonly Choice[] {
  const fresh = newThemePath(themes, typed)
  return [
    ...matchThemes(themes, typed).map(({ theme, path }) => ({
      id: theme.id,
      label: path,
      sign: <ThemeSign colour={theme.colour} />,
      isChosen: isChosen(theme),
    })),
    ...(fresh === null ? [] : [{ id: fresh, label: i18next.t('margin.newTheme', { path: fresh }) }]),
  ]
}
