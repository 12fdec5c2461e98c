// Each English rule by itself: what it takes, and what it lets be.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readerFor } from './readers.ts'

const read = await readerFor('en', {})
type Block = Parameters<typeof read>[1]
const isClaim = (sentence: string, block: Block = 'paragraph') => read(sentence, block).isClaim
const type = (sentence: string) => read(sentence, 'paragraph').type
const who = (sentence: string) => read(sentence, 'paragraph').asserter
const hedges = (sentence: string) => read(sentence, 'paragraph').hedges

describe('no claim', () => {
  it.each<[why: string, sentence: string, block?: Block]>([
    ['a heading', 'The ferry will close in May', 'heading'],
    ['a question', 'Will the ferry close in May?'],
    ['a question in quotation marks', '“Who will pay for the ferry?”'],
    ['a bare noun phrase', 'A ferry for the northern islands', 'listItem'],
    ['a word by itself', 'Good.'],
    ['a byline', 'By Ines Halder and Tom Roe'],
    ['a credit', 'Photo: the ferry in the ice, March 2021. © Harbour Archive'],
    ['an agency', 'The ferry in the ice on Friday. ORSA/HPA'],
    ['an address', 'More is to be found at www.example.org.'],
    ['what the text holds', 'This note describes the state of the ferries.'],
    ['where things stand', 'The fares of all lines are listed in Annex B.'],
    ['thanks', 'We are grateful to the harbour masters for their patience.'],
    ['a definition by fiat', 'In this paper, “islander” means anybody who was born north of the sound.'],
    ['who the author is', 'Ines Halder is a senior fellow at the Orsa Institute.'],
    ['what the author teaches', 'Ines Halder teaches maritime law at the University of Orsa.'],
    ['a call to the reader', 'Consider the ferry to Holm.'],
    ['an address to the reader', 'Write to our island desk by Friday.'],
    ['a refusal', 'The operator declined to comment on the fares.'],
    ['a meeting of the author', 'I met the captain on the quay.'],
    ['a gesture', 'The captain shrugged and poured more coffee.'],
    ['an age', 'Ines Halder is 78.'],
    ['a provision', '“A licensed body may disclose a record to another authority.”', 'quote'],
    ['who said it', '— Captain, 44, in a letter', 'quote'],
    ['a note that points elsewhere', '3 See Annex B for the fares.', 'footnote'],
  ])('is %s', (_, sentence, block) => expect(isClaim(sentence, block)).toBe(false))

  it.each([
    ['that a document finds something', 'This report finds that fares have doubled.'],
    [
      'what is said by somebody who will not be named',
      'An officer who declined to be named said the lock was broken.',
    ],
    ['a forecast in the form of an order', 'Take the subsidy away and the ferry will be gone by spring.'],
    ['an order of policy', 'Publish the fares of every line.'],
    ['a verb that looks like a noun', 'The law bans fishing within two miles of the quay.'],
    ['a numbered paragraph', '12. Fares have doubled since 2019.'],
    ['a sentence in a list', 'Fares have doubled since 2019.', 'listItem'],
    ['a report of something said at a press office', 'The press office said that fares would fall.'],
  ] as [string, string, Block?][])('is not: %s', (_, sentence, block) =>
    expect(isClaim(sentence, block)).toBe(true),
  )
})

describe('type', () => {
  it.each([
    ['prescriptive', 'The fares should be cut.'],
    ['prescriptive', 'The council needs to cut the fares.'],
    ['prescriptive', 'It is essential that the islanders are heard.'],
    ['prescriptive', 'The islanders have called for lower fares.'],
    ['prescriptive', 'Passengers are urged to book early.'],
    ['prescriptive', 'Cut the fares before the winter.'],
    ['factual', 'Under the Ferries Act operators must publish their fares.'],
    ['factual', 'The law requires operators to publish their fares.'],
    ['factual', 'The bill would allow operators to set fares.'],
    ['predictive', 'The ferry will stop in May.'],
    ['predictive', 'Should the ice return, the ferry will stop.'],
    ['predictive', 'The ferry could stop in May.'],
    ['predictive', 'Islanders fear the end of the ferry.'],
    ['predictive', 'The line is expected to close.'],
    ['factual', 'The captain may have seen the ice.'],
    ['factual', 'The captain read the will to the family.'],
    ['causal', 'The ferry stopped because the ice had come.'],
    ['causal', 'Ice has driven the ferry from the northern route.'],
    ['causal', 'The islanders blame the operator for the delay.'],
    ['causal', 'High fares keep the islanders from the hospital, so the clinic is full.'],
    ['causal', 'The new fares made travel harder for the old.'],
    ['causal', 'The new cranes reduced delays by half.'],
    ['causal', 'The subsidy has driven captains out of the trade.'],
    ['causal', 'The new radar saved sixty lives in its first year.'],
    ['causal', 'Had the buoy been lit, the boat would have been saved.'],
    ['evaluative', 'The new fares are unfair.'],
    ['evaluative', 'The new fares are unfair because they hit the old.'],
    ['evaluative', 'The reform has been a failure.'],
    ['evaluative', 'The ferry is far too slow.'],
    ['evaluative', 'Islanders describe the timetable as a joke.'],
    ['evaluative', 'It would be a mistake to sell the ferry.'],
    ['evaluative', 'The ferry should never have been sold.'],
    ['evaluative', 'The sale was “a gift to the operator”.'],
    ['factual', 'The ferry has two decks.'],
    ['factual', 'The harbour board cut its fares in May.'],
    ['factual', 'The charter halves the term of pilots.'],
    ['factual', 'There is no evidence that the radar has cut delays.'],
    ['factual', 'It is too early to say who bought the ferry.'],
  ])('is %s: %s', (wanted, sentence) => expect(type(sentence)).toBe(wanted))
})

describe('who claims it', () => {
  it.each([
    ['before the verb', 'The harbour board says that fares will rise.', 'The harbour board'],
    ['without "that"', 'The harbour board says fares will rise.', 'The harbour board'],
    ['with a verb that looks like a noun', 'Fares will rise, the harbour board notes.', 'the harbour board'],
    ['between commas', 'Fares, the harbour board says, will rise.', 'the harbour board'],
    ['behind a quotation', '“Fares will rise,” said the harbour master on Friday.', 'the harbour master'],
    ['behind a quotation, by any verb', '“Fares will rise,” grunted Ole Brandt.', 'Ole Brandt'],
    ['with an age', '“Fares will rise,” said Ole, 61, who has sailed since school.', 'Ole, 61'],
    [
      'with an apposition',
      'Ole Brandt, the harbour master, says fares will rise.',
      'Ole Brandt, the harbour master',
    ],
    ['without a relative clause', 'Ole Brandt, who ran the port, says fares will rise.', 'Ole Brandt'],
    [
      'with a clause that belongs to it',
      'Captains who sail the sound say fares will rise.',
      'Captains who sail the sound',
    ],
    ['with a clause without a pronoun', 'Captains we met say fares will rise.', 'Captains we met'],
    ['with brackets', 'The Ferry Users’ League (FUL) says fares will rise.', 'The Ferry Users’ League (FUL)'],
    ['over an adverb', 'The board has long maintained that fares are low.', 'The board'],
    ['behind "On Friday"', 'On Friday the board said that fares were low.', 'the board'],
    ['for two verbs', 'The board owns three ferries and says that fares are low.', 'The board'],
    ['according to', 'Fares, according to the board, are low.', 'the board'],
    ['in a view', 'In the board’s view, fares are low.', 'the board'],
    ['in a document', 'In the board’s latest outlook, fares are low.', 'the board’s latest outlook'],
    ['in words', 'Fares are, in the words of one captain, “a toll on age”.', 'one captain'],
    ['as put', 'As one captain put it, fares are a toll.', 'one captain'],
    ['if right', 'Fares will rise, if the board is right.', 'the board'],
    ['for many', 'For many islanders, fares are a toll.', 'many islanders'],
    ['convinced', 'The board is convinced that fares are low.', 'The board'],
    ['described by', 'The fares were described by a group of captains as a toll.', 'a group of captains'],
    ['before a colon', 'The harbour master: “Fares are low.”', 'The harbour master'],
    ['a document', 'The audit of 2019 found that fares were low.', 'The audit of 2019'],
    ['evidence', 'Credible evidence suggests that fares were fixed.', 'Credible evidence'],
    ['asked', 'The league asked the council to cut fares.', 'The league'],
    ['taking a side', 'The league rejects the proposal.', 'The league'],
    ['in a chain', 'The agency quoted a captain as saying fares were fixed.', 'a captain'],
    ['which', 'Fares rose in May, which the league put down to greed.', 'the league'],
    ['which, of a thing named', 'It was a step which the league hailed as a victory.', 'the league'],
    ['"it"', 'Fares, it contends, are low.', 'it'],
    ['by authors', 'Fares, the authors write, are low.', 'the authors'],
    [
      'behind a word or two',
      'Not so, countered the harbour master, Ole Brandt.',
      'the harbour master, Ole Brandt',
    ],
    ['behind one word, with "her"', 'Unfair, said her deputies.', 'her deputies'],
    [
      'with a participle',
      'Fares, notes a survey carried out in May, are low.',
      'a survey carried out in May',
    ],
    ['ahead of a quotation', 'Fares, reads one of their leaflets, “are a toll”.', 'one of their leaflets'],
    ['by any verb at the end', 'The fares are low, grunted the harbour master.', 'the harbour master'],
    ['by some', 'That fare, some object, is a toll.', 'some'],
    ['by any verb with "that"', 'The harbour master ventured that fares were low.', 'The harbour master'],
    [
      'with "both"',
      'The board and the league have both urged the council to cut fares.',
      'The board and the league',
    ],
    ['those who', 'Those who sail the sound say that fares are low.', 'Those who sail the sound'],
    ['with a verb in its name', 'The council of Orsa Watch says fares are low.', 'The council of Orsa Watch'],
    ['with a noun that looks like a verb', 'The land register says otherwise.', 'The land register'],
    ['confirming', 'The board confirmed as much.', 'The board'],
    ['put at', 'The board put them at EUR 4 million a year.', 'The board'],
    ['put first', 'Surveys of captains put fares first and weather last.', 'Surveys of captains'],
    ['put down to', 'The board puts half of that down to ice.', 'The board'],
    ['linked to', 'The league has linked the delays to the sale.', 'The league'],
    ['seeing', 'Analysts at the bank see two increases before May.', 'Analysts at the bank'],
    ['giving a chance', 'Captains give it little chance.', 'Captains'],
    ['appealing', 'The islanders have appealed to the board to cut fares.', 'The islanders'],
    ['believing something to be', 'The board believes the fares to be low.', 'The board'],
    ['doubtful', 'The captains are doubtful even of that.', 'The captains'],
    ['telling you', 'Captains will tell you that fares are low.', 'Captains'],
    [
      'for somebody, with an inset',
      'For the islanders’ league, by contrast, fares are a toll.',
      'the islanders’ league',
    ],
    [
      'to somebody, without a comma',
      'To the league’s many enemies this is a gift.',
      'the league’s many enemies',
    ],
    ['as far as', 'Fares, as far as the board is concerned, are low.', 'the board'],
    ['to quote', 'Fares are, to quote the harbour master, “a toll on age”.', 'the harbour master'],
    ['from a perspective', 'From the perspective of the islanders, fares are a toll.', 'the islanders'],
    ['is the advice of', '“Cut the fares,” is the advice of one captain.', 'one captain'],
    ['a feeling', 'There is a feeling among captains that fares are low.', 'captains'],
    ['it is a view', 'It is the board’s contention that fares are low.', 'the board'],
    ['renewing a call', 'The league renewed its appeal to the board for lower fares.', 'The league'],
    ['voicing doubts', 'Captains have voiced doubts about the count.', 'Captains'],
    ['rejecting this', 'The board rejects this.', 'The board'],
    ['puts it at', 'The board puts it at nine in ten.', 'The board'],
    ['finding something a thing', 'Captains find the new timetable a relief.', 'Captains'],
    ['claiming a fall', 'The board claims a fall of ten per cent in delays.', 'The board'],
    [
      'behind a clause between commas',
      'The board, which had asked for the books, got them and found that fares were low.',
      'The board',
    ],
    ['by another', 'Another thinks that fares are low.', 'Another'],
    [
      'in the middle, ahead of its speaker',
      'That fare, counters the sailing club, compares two winters.',
      'the sailing club',
    ],
    [
      'people who know',
      'The ship, according to people who know the yard, was sold.',
      'people who know the yard',
    ],
    [
      'if taken at his word',
      'It will not come, if the harbour master is to be taken at his word.',
      'the harbour master',
    ],
    ['to enemies he is', 'To his enemies he is a thief; to his friends, a saint.', 'his enemies'],
    ['as noted by', 'As noted by the league, a single crossing costs a day’s pay.', 'the league'],
    ['liking to say', 'Fares, he likes to say, are low.', 'he'],
    ['more than once', 'The board has more than once described fares as low.', 'The board'],
    ['unanimous', 'The captains were unanimous that fares were low.', 'The captains'],
    ['leaving no doubt', 'Captains leave no doubt that fares are too high.', 'Captains'],
    [
      'with a participle that looks like a verb',
      'A leaked file shows that fares were fixed.',
      'A leaked file',
    ],
    ['arguing', 'The captains walked out, arguing that fares were too high.', 'The captains'],
    ['warned by', 'The islanders were warned by the board that fares would rise.', 'the board'],
    ['in a statement', '“Fares will rise,” said the board in a statement.', 'the board'],
    [
      'behind a paper of last year',
      'In a paper published last year, Li and Brown show that fares rose.',
      'Li and Brown',
    ],
    [
      'with an adjective in its name',
      'Sources close to the premier say he is furious.',
      'Sources close to the premier',
    ],
    ['over an inset', 'The league argues, and we agree, that fares are too high.', 'The league'],
    ['by two participles', 'The count has been checked and confirmed by outside experts.', 'outside experts'],
    [
      'with a noun behind an adverb',
      'A reviewer of an earlier draft suggested that we cut fares.',
      'A reviewer of an earlier draft',
    ],
    ['for a part', 'Twenty-six of them report higher fares.', 'Twenty-six of them'],
    ['rating', 'Passengers rated them 4.6 out of 5.', 'Passengers'],
    ['ranking', 'The institute ranks the port last among its peers.', 'The institute'],
    ['treating as', 'Captains treat the timetable as a joke.', 'Captains'],
    [
      'on grounds',
      'Successive boards have defended it on the ground that crews are costly.',
      'Successive boards',
    ],
    ['as all that somebody says', '“Soon,” is all the harbour master will say.', 'the harbour master'],
    ['"it", of what a body wants', 'It wants the fares cut.', 'It'],
    ['pencilling in', 'Traders now pencil in a rise in May.', 'Traders'],
    ['the word from', 'The message from the board is that fares are low.', 'the board'],
    [
      'according to, in front',
      'According to a study for the board, a single delay costs the port a million.',
      'a study for the board',
    ],
  ])('is told %s', (_, sentence, name) => expect(who(sentence)).toBe(name))

  it.each([
    ['the author', 'We find that fares are low.'],
    ['the author’s own work', 'Our analysis shows that fares are low.'],
    ['nobody', 'Nobody says that fares are low.'],
    ['unnamed', 'Fares are said to be low.'],
    ['"according to plan"', 'The sale went according to plan.'],
    ['a promise', 'The board promised to cut fares.'],
    ['a deed', 'The league supports twelve clinics.'],
    ['an aside', 'The fares — the league calls them a toll — rose in May.'],
    ['a clause that only adds', 'Although the league says fares are high, they fell in May.'],
    ['something that cannot claim', 'The delay suggests that fares will fall.'],
    ['experts as an object', 'The board hired experts from nine countries.'],
    ['what "it" shows', 'It shows that fares are low.'],
    ['two deeds of one subject', 'The board maintains four ferries in the sound and holds the quay.'],
    ['a way that was found', 'The board found a way to keep its licence and hired two lawyers.'],
    ['a means', 'Passengers were told of the fares by text message.'],
    ['deeds in a row', 'Harbours hold the keys, pay the crews and answer the radio.'],
    ['what is to come', 'My bet is that the league will lose and ask for more.'],
    ['a statement without content', 'The board issued a statement.'],
    ['a promise with "that"', 'The board had promised that fares would fall.'],
    ['what something is the point of', 'That is the point of the reform.'],
    ['a thing that is put beside another', 'The board put the map beside the quay, the first of its kind.'],
    ['a courtesy', 'The board noted the report.'],
    ['a forecast that is changed', 'The board raised its forecast for the winter.'],
    ['a clause in the middle', 'The sale, which the board hailed as a success, has cost millions.'],
    ['a consequence', 'Fares fell in May, suggesting that the board had listened.'],
    ['a thing denied to somebody', 'The board denied us a meeting.'],
    ['prices', 'Maize prices in the five districts rose by a third.'],
    ['making sure', 'The board ensured that fares were low.'],
    ['what is right', 'The harbour master is right that fares are low.'],
    ['a meeting', 'The board sees the harbour master in May.'],
    ['a link of things', 'The bridge links the port to the town.'],
    ['a claim that the author judges', 'The league’s claim that fares are high rests on old figures.'],
    ['an order that is given', 'The rules provide that fares be published.'],
  ])('is not told by %s', (_, sentence) => expect(who(sentence)).toBeNull())
})

describe('certainty', () => {
  it.each<[string, string[]]>([
    ['Fares will very probably rise.', ['very probably']],
    ['Fares may well rise.', ['may well']],
    ['It is highly likely that fares will rise.', ['It is highly likely that']],
    ['It now seems likely that fares will rise.', ['It now seems likely that']],
    ['There is no doubt that fares will rise.', ['There is no doubt']],
    ['Fares appear to have risen.', ['appear to']],
    ['The board is convinced that fares are low.', ['convinced']],
    ['The board must have known.', ['must']],
    ['The evidence suggests that fares were fixed.', ['suggests']],
    ['The captain is said to have fled.', ['is said to']],
    ['Perhaps fares will rise, and possibly soon.', ['Perhaps', 'possibly']],
    ['The board is almost certain to raise fares.', ['almost certain to']],
    ['It is unclear whether fares will rise.', ['unclear']],
    ['The league suspects that fares were fixed.', ['suspects']],
  ])('is expressed in: %s', (sentence, wanted) => expect(hedges(sentence)).toEqual(wanted))

  it.each([
    ['a month', 'The ferry stopped in May 2021.'],
    ['permission', 'Members may do so in committee.'],
    ['duty', 'The board must have a licence.'],
    ['ability', 'The board could not pay the crew.'],
    ['ability in a story', 'Fares fell because captains could sail by night.'],
    ['a name', 'Dr J. Likely and Prof. T. Moy sat on the board.'],
    ['manner', 'The exits were clearly marked.'],
    ['plain future', 'Fares will rise.'],
    ['rounding', 'Fares rose by an estimated 40 per cent.'],
    ['a person who suggests', 'The captain suggested that fares be cut.'],
  ])('is not: %s', (_, sentence) => expect(hedges(sentence)).toEqual([]))
})

describe('word lists of a user', () => {
  it('add to each rule', async () => {
    const mine = await readerFor('en', {
      en: {
        certainty: ['in our bones'],
        reporting: ['opine*'],
        judging: ['janky'],
        notAClaim: ['crossword'],
      },
    })
    const { asserter, hedges, type } = mine(
      'The board opines that, in our bones, the ferry is janky.',
      'paragraph',
    )
    expect([asserter, hedges, type]).toEqual(['The board', ['in our bones'], 'evaluative'])
    expect(mine('The crossword is on the last page.', 'paragraph').isClaim).toBe(false)
    expect(isClaim('The crossword is on the last page.')).toBe(true)
  })
})

it('reads whatever comes, and tells only of words that stand there', () => {
  const piece = fc.constantFrom(
    'the board',
    'says',
    '“',
    '”',
    ',',
    '—',
    '(',
    ')',
    'may',
    'that',
    "'",
    '’',
    'who',
    '.',
    '1',
    '🙂',
    'X-',
    ':',
    'by',
    'according to',
    'as',
    'noted',
    'arguing',
    'far as',
    'concerned',
    'which',
    'the view of',
    'there is',
    'claim',
    'Valley Watch',
  )
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(piece).map((pieces) => pieces.join(' ')),
      ),
      (sentence) => {
        const { because, asserter, hedges } = read(sentence, 'paragraph')
        for (const { words, start, end } of because) expect(sentence.slice(start, end)).toBe(words)
        for (const words of [...hedges, asserter ?? '']) expect(sentence).toContain(words)
      },
    ),
  )
})
