// An invented project for tests and the bench: an island's water supply, four articles, six themes.
import { makeClaimRow } from '../ipc/claim-row.fixture.ts'
import type { Theme, ThemeColour } from '../domain/theme.ts'
import { someTheme } from '../domain/theme.fixture.ts'
import type { ClaimRow, PassageRow } from '../ipc/view-types.ts'
import type { DraftInput } from './draft-memo.ts'
import { memoLabels } from './labels.ts'
import type { Citation, MemoHead } from './memo-document.ts'

export const HEAD: MemoHead = {
  title: 'What the Port Elin water dispute means for the autumn budget',
  to: 'Director, Infrastructure Programme',
  from: 'Ines Okafor-Lund',
  date: '2026-11-20',
  subject: 'Claims made about the Port Elin desalination contract, June to October 2026',
  handling: 'Internal',
  asOf: '2026-11-18',
  language: 'en',
  paper: 'A4',
}

export const HEAD_FR: MemoHead = {
  ...HEAD,
  title: 'Ce que le différend sur l’eau de Port-Élin change pour le budget d’automne',
  to: 'Direction du programme Infrastructures',
  subject: 'Affirmations sur le contrat de dessalement, juin à octobre 2026',
  handling: 'Usage interne',
  language: 'fr',
}

const theme = (
  id: string,
  name: string,
  colour: ThemeColour,
  at: number,
  parent: string | null = null,
): Theme => someTheme({ id, at, name, parent, colour, pinned: at <= 9 ? at : null })

export const THEMES: ReadonlyMap<string, Theme> = new Map(
  [
    theme('tcost', 'Cost', 'blue', 1),
    theme('ttariff', 'Household tariffs', 'blue', 2, 'tcost'),
    theme('tsupply', 'Security of supply', 'teal', 3),
    theme('tlaw', 'Contract and law', 'orange', 4),
    theme('tpublic', 'Public opinion', 'purple', 5),
    theme('tecology', 'Coast and ecology', 'green', 6),
    theme('tunused', 'Never used', 'gold', 7),
  ].map((entry) => [entry.id, entry]),
)

export const ARTICLES: ReadonlyMap<string, Citation['source']> = new Map([
  [
    'aledger',
    {
      title: 'Who pays for Port Elin’s sea water?',
      authors: ['Maren Holt', 'Tobias Achterberg'],
      publisher: 'The Harbour Ledger',
      published: '2026-09-14',
      accessed: '2026-11-18',
      url: 'https://www.harbourledger.example/politics/2026/09/14/who-pays-for-port-elins-sea-water?utm_source=mail',
      language: 'en',
    },
  ],
  [
    'areview',
    {
      title: 'Desalination on small islands: a review of five contracts',
      authors: ['Adaeze Brandt', 'Luis Ferrer', 'Kei Munakata'],
      publisher: 'Institute for Coastal Infrastructure',
      published: '2026-06',
      accessed: '2026-11-10',
      url: 'https://icinfra.example/reports/desalination-review#summary',
      language: 'en',
    },
  ],
  [
    'acourrier',
    {
      title: 'À Port-Élin, l’eau divise le conseil',
      authors: ['Solène Marchetti'],
      publisher: 'Le Courrier des Îles',
      published: '2026-10-02',
      accessed: null,
      url: null,
      language: 'fr',
    },
  ],
])

type Seed = [statement: string, quote: string | null, themes: string[], article: string, asserter?: string]

const SEEDS: readonly Seed[] = [
  [
    'The plant will cost 41 per cent more than the council voted for.',
    'The revised estimate, at 212 million, exceeds the sum approved in March by 41 per cent, and the auditors expect a further rise before the second intake is finished',
    ['tcost', 'tlaw'],
    'aledger',
  ],
  [
    'Energy makes up most of the running cost, so the contract moves with the price of power.',
    'Power accounts for 58 per cent of the operating budget & is indexed to the spot market',
    ['tcost'],
    'areview',
  ],
  [
    'The council never saw a cost estimate that included the pipeline.',
    'no estimate that included the pipeline was put before the council',
    ['tcost', 'tpublic'],
    'aledger',
    'former treasurer Anselm Roy',
  ],
  [
    'A loan at fixed interest would have saved about nine million over the first decade.',
    'a fixed-rate loan would have saved nine million in ten years',
    ['tcost'],
    'areview',
  ],
  [
    'Bills for a family of four rise by a third in 2027.',
    'a family of four will pay 34 per cent more from January 2027',
    ['ttariff', 'tpublic'],
    'aledger',
  ],
  [
    '“We will not let a single household be cut off over a bill it cannot pay.”',
    '“We will not let a single household be cut off over a bill it cannot pay.”',
    ['ttariff'],
    'aledger',
    'Mayor Oona Delacroix-Byrne',
  ],
  [
    'Households on the lowest tariff band use less water than the band allows.',
    'three in four households of the lowest band use less than the band allows',
    ['ttariff'],
    'areview',
  ],
  [
    'The tariff was the only one in the region to be set without a public hearing.',
    'le seul tarif de la région fixé sans audition publique',
    ['ttariff', 'tlaw'],
    'acourrier',
  ],
  [
    'The aquifer can carry the town for another six dry seasons at most.',
    'At the present rate of draw, the aquifer will last between four and six dry seasons',
    ['tsupply'],
    'areview',
  ],
  [
    'Two of the five plants studied stood still for more than 30 days a year.',
    'two of the five stood still for more than 30 days',
    ['tsupply', 'tcost'],
    'areview',
  ],
  [
    'Storage on the island covers nine days, while the national guideline asks for thirty.',
    'Storage covers nine days; the guideline asks for thirty',
    ['tsupply'],
    'aledger',
  ],
  [
    'A second intake is needed before the plant can run through a storm.',
    'sans seconde prise d’eau, l’usine s’arrête à chaque tempête',
    ['tsupply', 'tecology'],
    'acourrier',
    'the operator’s site manager',
  ],
  [
    'Leaks lose more water than the plant would add in its first stage.',
    'Losses in the network exceed the output of the first stage',
    ['tsupply'],
    'areview',
  ],
  [
    'The contract should be reopened before the second payment falls due.',
    'The contract should be reopened before the second payment falls due',
    ['tlaw'],
    'aledger',
  ],
  [
    'The penalty clause lapses if the operator gives notice of a fault within a day.',
    'The penalty lapses where notice is given within 24 hours',
    ['tlaw'],
    'areview',
  ],
  [
    'The award did not follow the procurement rules in force at the time.',
    'the award did not follow the rules then in force',
    ['tlaw'],
    'aledger',
    'opposition councillor Pia Sorensen',
  ],
  [
    'Arbitration is set for Geneva, in English, whatever the parties agree later.',
    'Arbitration shall be held at Geneva, in English',
    ['tlaw'],
    'areview',
  ],
  [
    'Support for the plant fell from 61 to 38 per cent between June and October.',
    'le soutien est passé de 61 à 38 % entre juin et octobre',
    ['tpublic'],
    'acourrier',
  ],
  [
    'Most residents learned of the tariff from their bill.',
    'most residents learned of the new tariff from the bill itself',
    ['tpublic'],
    'aledger',
  ],
  [
    'Opponents don’t reject desalination; they reject this contract.',
    '“Nobody here is against desalination,” she said. “We are against this contract.”',
    ['tpublic', 'tlaw'],
    'aledger',
    'Rosa Thiam of the Elin Residents’ Forum',
  ],
  [
    'The council’s leaflet understated the increase by half.',
    'la brochure du conseil annonçait une hausse moitié moindre',
    ['tpublic'],
    'acourrier',
  ],
  [
    'Brine is likely to harm the seagrass within two kilometres of the outfall.',
    'Modelled salinity exceeds the tolerance of seagrass up to two kilometres from the outfall',
    ['tecology'],
    'areview',
  ],
  [
    'Nobody has measured the state of the bay since 2019.',
    'the last survey of the bay dates from 2019',
    ['tecology', 'tlaw'],
    'aledger',
  ],
  [
    'Fishing income will not change noticeably.',
    'Nous n’attendons pas d’effet notable sur la pêche',
    ['tecology'],
    'acourrier',
    'spokesperson for the operator',
  ],
  ['The island’s two earlier plants were closed for the same reason.', null, [], 'aledger'],
]

export function makeClaims(count = SEEDS.length): ClaimRow[] {
  return Array.from({ length: count }, (_, index): ClaimRow => {
    const [statement, quote, themes, article, asserter] = SEEDS[index % SEEDS.length]!
    const passage = (n: number, quoteText: string): PassageRow => ({
      id: `p${index}x${n}`,
      article,
      version: `v-${article}`,
      paragraph: String(1 + ((index * 3 + n) % 40)),
      start: index * 1000 + n * 300,
      end: index * 1000 + n * 300 + quoteText.length,
      quote: quoteText,
      state: 'exact',
    })
    const passages = [passage(0, quote ?? statement)]
    if (index % 6 === 0) passages.push(passage(1, 'it had been said before, in the same words'))
    return makeClaimRow({
      id: `c${index}`,
      doc: `article:${article}`,
      number: `IO-${index + 1}`,
      statement: index < SEEDS.length ? statement : `${statement} (${index + 1})`,
      asserter: asserter ?? null,
      status: 'ready',
      themes,
      passages,
    })
  })
}

export function makeDraftInput(change: Partial<DraftInput> = {}): DraftInput {
  const head = change.head ?? HEAD
  return {
    head,
    claims: makeClaims(),
    themes: THEMES,
    sources: new Map(),
    articles: ARTICLES,
    contexts: (passage) => ({ prefix: `paragraph ${passage.id}, where `, suffix: ', as the record shows' }),
    labels: memoLabels(head.language),
    numbers: new Map((change.claims ?? makeClaims()).map(({ id, number }) => [id, number])),
    ...change,
  }
}
