// Three articles of one winter, made by the command line: with themes, types, whom claims are put down to, links.
import { expect, type Locator, type Page } from '@playwright/test'
import { introduce, type Running } from './launch.ts'
import { done, makeProject } from './made-project.ts'
import { openByDialog } from './projects.ts'

const TEXTS = {
  North: [
    'The harbour froze for nine days in January.',
    'The port authority says the ice was the thickest in a decade.',
    'Prices of flour rose by a third.',
    'The ministry ought to keep a reserve.',
  ],
  South: [
    'The harbour stayed open all winter, according to the pilots.',
    'Prices of flour rose by a tenth.',
    'Traders will move to the railway.',
  ],
  West: ['Traders trust the railway more than the sea.', 'Prices of flour fell.'],
} as const

const CLAIMS = [
  { article: 'North', quote: TEXTS.North[0], type: 'factual', themes: ['Sea/Ice'] },
  {
    article: 'North',
    quote: TEXTS.North[1],
    type: 'evaluative',
    asserter: 'the port authority',
    themes: ['Sea/Ice'],
  },
  { article: 'North', quote: TEXTS.North[2], type: 'factual', themes: ['Trade/Prices'] },
  { article: 'North', quote: TEXTS.North[3], type: 'prescriptive', themes: ['Trade', 'Sea'] },
  { article: 'South', quote: TEXTS.South[0], type: 'factual', asserter: 'the pilots', themes: ['Sea/Ice'] },
  { article: 'South', quote: TEXTS.South[1], type: 'factual', themes: ['Trade/Prices'] },
  { article: 'South', quote: TEXTS.South[2], type: 'predictive', themes: ['Trade', 'Railway'] },
  { article: 'West', quote: TEXTS.West[0], themes: ['Railway'] },
  { article: 'West', quote: TEXTS.West[1], type: 'factual', themes: ['Trade/Prices'] },
]

/**
 * Claims are BP-1 to BP-9 in this order; `links` as the command line takes them. Gives the path of the project, which is
 * open in the window.
 */
export async function openCompared(running: Running, links: readonly string[] = []): Promise<string> {
  const articles = Object.entries(TEXTS).map(([title, paragraphs]) => ({ title, paragraphs }))
  const project = await makeProject(running.folder, {
    name: 'winter',
    title: 'Winter',
    articles,
    claims: CLAIMS,
  })
  if (links.length > 0) await done(['links', project, ...links.flatMap((link) => ['--add', link])])
  await introduce(running.window, 'Amina Ndiaye', 'AN')
  await openByDialog(running, project)
  await expect(
    running.window.getByRole('application', { name: 'Article' }).locator('p').first(),
  ).toBeVisible()
  return project
}

/** The table of claims, as a person at the keyboard meets it. */
export class ClaimsDesk {
  readonly window: Page
  readonly grid: Locator

  constructor(window: Page) {
    this.window = window
    this.grid = window.getByLabel('Claims of the project')
  }

  /** Goes to the table and gives it the keys. */
  async focus(): Promise<void> {
    await this.window.keyboard.press('ControlOrMeta+2')
    await expect(this.grid).toBeVisible()
    await this.grid.focus()
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.window.keyboard.press(key)
  }

  /** Numbers of the claims in sight, from the top; heads of groups as their title. */
  lines(): Promise<string[]> {
    return this.grid.evaluate((grid) => {
      const rows = [...grid.querySelectorAll<HTMLElement>('[role="row"]:not([aria-rowindex="1"])')]
      rows.sort((a, b) => Number(a.getAttribute('aria-rowindex')) - Number(b.getAttribute('aria-rowindex')))
      return rows.map((row) => {
        const number = row.querySelector('[data-column="number"]')
        return (number ?? row).textContent.trim()
      })
    })
  }

  async chooseOption(label: string, option: string): Promise<void> {
    await this.window.getByRole('button', { name: label }).click()
    await this.window.getByRole('option', { name: option, exact: true }).click()
  }
}

/** The grid that compares articles. */
export class CompareDesk {
  readonly window: Page
  readonly grid: Locator

  constructor(window: Page) {
    this.window = window
    this.grid = window.getByRole('treegrid', { name: 'Themes and articles' })
  }

  /** Goes to the grid and gives it the keys. */
  async focus(): Promise<void> {
    await this.window.keyboard.press('ControlOrMeta+3')
    await expect(this.grid).toBeVisible()
    await this.grid.focus()
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.window.keyboard.press(key)
  }

  /** What the attention is on, as it reads. */
  active(): Locator {
    return this.grid.locator('[data-active]')
  }

  row(name: string | RegExp): Locator {
    return this.grid.getByRole('row').filter({ has: this.window.getByRole('rowheader', { name }) })
  }

  /** A row as it reads: a text for each cell. */
  async cells(name: string | RegExp): Promise<string[]> {
    const texts = await this.row(name).getByRole('gridcell').allInnerTexts()
    return texts.map((text) => text.replaceAll(/\s+/g, ' ').trim())
  }
}
