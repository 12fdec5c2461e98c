// The face, size, line width and line height of articles: what they mean in CSS, and how they are changed.
import i18next from 'i18next'
import { TYPE_LIMITS, USUAL_TYPE, type ReadingType } from '#shared/domain/reading-type.ts'
import type { CommandBinding } from '#renderer/commands/registry.ts'
import { errorText } from '#renderer/i18n/words.ts'
import { call } from '#renderer/platform/bridge.ts'
import { useProjectStore } from '#renderer/state/project-store.ts'
import { getView, notify, setView } from '#renderer/state/view-store.ts'
import { speak } from '../reader/cursor-commands.ts'

export const FACES = {
  serif: 'var(--font-text)',
  sans: 'var(--font-ui)',
  system: "ui-serif, Georgia, 'Liberation Serif', serif",
} as const satisfies Record<ReadingType['face'], string>

/** Mean width of a character by the size: running text of the sample, spaces counted, lines filled to 96 %. */
const MEAN_WIDTH = { serif: 0.4706, sans: 0.49, system: 0.43 } as const satisfies Record<
  ReadingType['face'],
  number
>

/** Variables for the style of a reader's element; set by script, as the page's policy allows no style attribute. */
export function typeVariables({ face, size, measure, leading }: ReadingType): Record<`--${string}`, string> {
  return {
    '--type-face': FACES[face],
    '--type-size': `${size}px`,
    '--type-leading': String(leading),
    '--measure': `${Math.round(measure * size * MEAN_WIDTH[face])}px`,
  }
}

export function currentType(): ReadingType {
  return useProjectStore.getState().settings?.type ?? USUAL_TYPE
}

/** Seen at once; kept on the main side behind it. */
export async function changeType(change: Partial<ReadingType>): Promise<void> {
  const type = { ...currentType(), ...change }
  useProjectStore.setState(({ settings }) => ({ settings: settings && { ...settings, type } }))
  const saved = await call('app.setType', type)
  if (!saved.ok) notify(errorText(saved.code, saved.detail), 'error')
}

function setSize(size: number): void {
  const { least, most } = TYPE_LIMITS.size
  const next = Math.max(least, Math.min(most, size))
  if (next !== currentType().size) void changeType({ size: next })
  speak(i18next.t('reading.type.sizeNow', { size: next }))
}

const isReading = () => useProjectStore.getState().session !== null && getView().view === 'read'

export const typeBindings = {
  'type.open': { run: () => setView({ typeOpen: !getView().typeOpen }), enabled: isReading },
  'type.larger': { run: () => setSize(currentType().size + TYPE_LIMITS.size.step), enabled: isReading },
  'type.smaller': { run: () => setSize(currentType().size - TYPE_LIMITS.size.step), enabled: isReading },
  'type.usualSize': { run: () => setSize(USUAL_TYPE.size), enabled: isReading },
} satisfies Record<string, CommandBinding>
