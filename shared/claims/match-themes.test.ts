import { expect, it } from 'vitest'
import { someTheme, themeMap } from '../domain/theme.fixture.ts'
import { themeMatcher } from './match-themes.ts'
import type { Theme } from '../domain/theme.ts'

const SENTENCE = 'Militias burned the granaries and stole the cattle.'

/** The words that speak for one theme, by what is written of it; null where it is not proposed. */
function led(texts: Partial<Theme>, sentence = SENTENCE): string[] | null {
  const match = themeMatcher(themeMap(someTheme({ id: 't1', name: 'Livelihoods', ...texts })), 'en')
  const [found] = match(sentence)
  return found ? found.because.map(({ words }) => words) : null
}

it('proposes a theme by the words of its definition, and by when to use it, alone or together', () => {
  expect(led({ definition: 'Theft of cattle; granaries lost' })).toEqual(['granaries', 'cattle'])
  expect(led({ include: 'Theft of cattle; granaries lost' })).toEqual(['granaries', 'cattle'])
  expect(led({ definition: 'Theft of cattle', include: 'Granary or market burned' })).toEqual([
    'burned',
    'granaries',
    'cattle',
  ])
  // Said twice it counts once.
  expect(led({ definition: 'Cattle', include: 'Cattle' })).toBeNull()
})

it('counts no word that says when not to use it, but for those of its name', () => {
  expect(led({ exclude: 'Cattle, granaries, militias' })).toBeNull()
  expect(led({ include: 'Theft of cattle; granaries lost', exclude: 'Cattle raids: Security' })).toBeNull()
  expect(led({ name: 'Cattle', exclude: 'Cattle fairs' })).toEqual(['cattle'])
})

it('says where the words stand, and which theme they speak for', () => {
  const themes = themeMap(someTheme({ id: 't1', name: 'Livelihoods', include: 'stolen cattle burned' }))
  expect(themeMatcher(themes, 'en')(SENTENCE)).toEqual([
    {
      theme: 't1',
      because: [
        { kind: 'theme', words: 'burned', start: 9, end: 15, theme: 't1' },
        { kind: 'theme', words: 'cattle', start: 44, end: 50, theme: 't1' },
      ],
    },
  ])
})
