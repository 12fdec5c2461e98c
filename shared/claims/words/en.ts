// Word lists of the English rules. `*` stands for any ending. A user's `word-lists.json` adds to them by name.
import { followed, regular } from './english-verbs.ts'

const list = (phrases: string): string[] => phrases.split(/[,\n]/u).flatMap((one) => one.trim() || [])

export const ENGLISH_WORDS = {
  /** Expressions of how certain something is, doubt and conviction alike, wherever they stand. */
  certainty: list(`
    probably, possibly, perhaps, maybe, likely, unlikely, probable, improbable, conceivably, presumably, supposedly
    apparently, seemingly, ostensibly, reportedly, allegedly, purportedly, potentially, arguably, plausibly
    clearly, certainly, surely, obviously, evidently, plainly, manifestly, patently, self-evidently, of course
    undoubtedly, doubtless, doubtlessly, no doubt, without doubt, without a doubt, without any doubt, beyond doubt
    beyond any doubt, beyond reasonable doubt, beyond question, without question, beyond dispute, beyond all doubt
    unquestionably, indisputably, undeniably, incontrovertibly, unmistakably, indubitably, definitely, assuredly
    inevitably, to be sure, needless to say, as everyone knows, it goes without saying, self-evident, undeniable
    in all likelihood, in all probability, as likely as not, more likely than not, more than likely, less than likely
    odds are, the odds are, chances are, the chances are, by all accounts, on the face of it, if true
    not necessarily, unclear, uncertain, doubtful, debatable, questionable whether, open to question, an open question
    remains to be seen, anyone's guess, anybody's guess, hard to say, difficult to say, hard to tell, too early to say
    too soon to say, too early to tell, too soon to tell, nobody knows, no one knows, not known, not clear, not certain
    no certainty, far from certain, far from clear, by no means certain, not yet clear, little doubt, some doubt
    no question, no question that, little question, in doubt, as far as anyone can tell, as far as we know, so far as is known
    as far as is known, to our knowledge, for all we know, in theory at least, there is every reason to believe
    reason to believe, reason to think, reason to suppose, reason to doubt, every indication, every sign
    remote chance, even chance, good chance, fair chance, every chance, little chance, slim chance, real chance
    better than even, strong chance, outside chance, small chance, high probability, low probability, fair probability
    real possibility, distinct possibility, strong possibility, strong likelihood, strong probability, a possibility that
    the possibility that, a chance that, a risk that, cannot be ruled out, cannot be excluded, can not be ruled out
    it is said, it was said, it is believed, it is thought, it is alleged, it is rumoured, it is rumored, it is claimed
    so it seems, it would seem, it would appear, or so it seems, so-called certainty, rumour has it, rumor has it
    bound to, sure to, certain to, almost certain, virtually certain, near certain, all but certain, a certainty
    a foregone conclusion, can be no doubt, cannot be doubted, proof that, proves, proven, proved
    demonstrably, cannot rule out, can not rule out, could not rule out, ruled out, rule out, real risk, serious risk, presumed, it is conceivable, conceivable, it is plausible, plausible that, unconfirmed, it is clear
    i suspect, we suspect, i doubt, we doubt, i imagine, i dare say, i would guess, my guess is
    to all appearances, there are signs, there are indications, signs are, hints at, hinted at
  `),
  /** Adjectives of certainty that count behind a form of "be", "remain", "feel" and their like only. */
  certaintyAfterBe: list(`
    convinced, confident, certain, sure, positive that, persuaded, sceptical, skeptical, adamant, doubtful, clear that
    possible, obvious, evident, plain that, apparent, inconceivable, unthinkable, inevitable, unavoidable, indisputable
    assumed, believed, thought, alleged, rumoured, rumored, suspected, reported, understood, said, said to, believed to, thought to, alleged to, rumoured to, rumored to, reported to, understood to, known to
    supposed to have, presumed to, considered likely, widely believed, not so sure, unsure, in no doubt, assumed to, held to have
    thought likely, feared to, suspected of, suspected to
  `),
  /** Verbs of certainty that need "to", an adjective or "that" behind them, or stand aside between commas. */
  seeming:
    list(`seem, seems, seemed, appear, appears, appeared, look likely, looks likely, looked likely, look unlikely
    looks unlikely, looked unlikely, look certain, looks certain, looks set, look set, looks as if, looks as though
    look as if, look as though, looks like, look like`),
  /** Verbs that carry doubt when evidence, data or observations are their subject. */
  suggesting: list(`suggest, suggests, suggested, indicate, indicates, indicated, imply, implies, implied
    hint, hints, hinted, point to, points to, pointed to, strongly suggest, strongly suggests`),
  /** Verbs of doubt and conviction of the one who is cited. */
  doubting: list(`suspect, suspects, suspected, doubt, doubts, doubted, doubting`),

  /** Verbs that report what somebody claims, with a clause or a quotation. */
  reporting: [
    ...regular(`argue claim state report maintain insist assert contend note observe remark add explain warn caution
      reckon believe fear suspect doubt acknowledge admit concede deny dispute confirm announce declare disclose reveal
      conclude suggest indicate imply allege complain lament boast stress emphasise emphasize underline underscore recall
      judge consider acknowledge submit testify whisper agree disagree concur reply respond answer comment quip joke counter
      retort predict forecast estimate calculate project anticipate expect assume suppose hope infer determine demonstrate
      point document reason affirm aver opine posit surmise assess hint mention cite protest object hazard guess regret remember
      charge contest accept certify discover detect establish record calculate protest vow pledge assure reassure inform
      remind advise propose recommend urge demand request prove deem figure worry muse signal attest accuse
      propose claim quote confess elaborate clarify rule venture wager bet grumble mutter volunteer caution profess`),
    ...list(`say, says, said, saying, tell, tells, told, telling, think, thinks, thought, find, finds, found, finding
      show, shows, showed, shown, showing, hold, holds, held, write, writes, wrote, written, writing, mean to say
      put it, puts it, has it, have it, had it, know, knows, knew, known, signalled, signalling, feel, feels, felt, see it, sees it, saw it, read, reads
      understand, understands, understood, foresee, foresees, foresaw, foreseen, swear, swears, swore
      point out, points out, pointed out, pointing out, make clear, makes clear, made clear, tell of, tells of, told of, begs to differ, beg to differ, begged to differ, let it be known, lets it be known, made it clear, makes it clear, make it clear, made it known, make no secret, makes no secret, made no secret, take the view, takes the view
      took the view, take issue, takes issue, took issue, make the case, makes the case, made the case, makes the point
      made the point, make plain, makes plain, made plain, go further, spell out, spells out, spelt out, set out, sets out, took exception, testified
      sum up, sums up, summed up`),
  ],
  /** Verbs whose mere object is what is claimed: "describes three robberies", "rejects the charge". */
  reportingObject: [
    ...regular(`describe report allege deny predict forecast expect anticipate project estimate doubt acknowledge concede
      recall note fear calculate lament bemoan applaud criticise criticize praise condemn denounce deplore commend
      ridicule deride blame attribute ascribe credit accuse recommend urge demand propose advise advocate favour favor
      oppose want request reckon suspect champion link tie document recount notice cite verify chronicle claim
      reveal disclose confirm`),
    ...list(`find, finds, found, show, shows, showed, warn of, warns of, warned of, warn against, warns against
      warned against, tell of, tells of, told of, liken, likens, likened, remember, remembers, remembered, make no secret, makes no secret, made no secret, call for, calls for, called for, calling for, call on, calls on, called on, calling on
      call upon, calls upon, called upon, calling upon, appeal for, appeals for, appealed for, appeal to, appeals to, appealed to, give it, gives it, gave it, pencil in, pencils in, leave no doubt, leaves no doubt, left no doubt, swear by, swears by, swore by, warning of, warning against, complaining of, complaining about, speaking of, insisting on, worry about, worries about, worried about, fret about, fret over, speak of, speaks of, spoke of, complain of, complains of, complained of, complain about, complains about
      complained about, put down to, puts down to, plead for, pleads for, pleaded for, press for
      presses for, pressed for, pressing for, push for, pushes for, pushed for, pushing for, lobby for, lobbies for
      lobbied for, lobbying for, argue for, argues for, argued for, argue against, argues against, argued against
      insist on, insists on, insisted on, foresee, foresees, foresaw, see no, sees no, see in, sees in, see little, sees little, have no doubt, has no doubt, had no doubt, have little doubt, has little doubt
      takes issue with, take issue with, took issue with, speaks out against, would prefer, would like, would rather
      ask that, asks that, asked that, ask for, asks for, asked for, put, puts, tell a, tells a, told a, caution against, cautions against, cautioned against, advise against, advises against, advised against, counsels against, counselled against, point to, points to, pointed to, ask, asks, asked, come out against, came out against, come out for, object to, objects to, objected to, think little of
      hail, hails, hailed, hope for, hopes for, hoped for, see, sees, agree that, pour scorn on, poured scorn on, talk of, talks of, talked of`),
  ],
  /** Verbs that take a side where their object is a claim or a plan (`stakes`): "rejects the charge", "backs the ban". */
  standing: [
    ...regular(`reject dispute question share welcome support endorse echo defend dismiss contest back challenge rebut refute
      accept admit attack decry assail seek discount oppose resist second`),
    ...list('sought, seeking'),
  ],
  /** Verbs that claim something where their object is a noun of saying (`sayings`): "renewed its call", "voiced doubts". */
  voicing: [
    ...regular(`issue voice express raise repeat reiterate renew air register lodge advance level deliver sound offer share
      harbour harbor nurse reaffirm restate echo entertain profess utter table launch add`),
    ...list(
      'make, makes, made, put forward, puts forward, give, gives, gave, have, has, had, hold, holds, held, take, takes, took, come to, comes to, came to, reach, reaches, reached, draw, draws, drew',
    ),
  ],
  /** What one can be for or against. */
  stakes:
    list(`allegation, allegations, charge, charges, claim, claims, accusation, accusations, criticism, criticisms, idea, suggestion
    figure, figures, finding, findings, proposal, proposals, plan, plans, ban, reform, reforms, law, decision, move, approach
    assessment, view, views, opinion, argument, arguments, concern, concerns, fears, conclusion, conclusions, bill, tax, deal
    agreement, policy, policies, measure, measures, explanation, verdict, moratorium, cap, levy, exemption, delay, delays, error
    errors, mistake, mistakes, failings, shortcomings, responsibility, change, changes, cuts, cut, rise, merger, demand, demands
    recommendation, recommendations, characterisation, comparison, notion, premise, diagnosis, call, calls, scheme, project, method, methods, motive, motives, submission, submissions, count, tally, rule, rules, record, handling, legality, wisdom, value, competence, need`),
  /** Verbs that say what something is: they need "as", a quotation or a judgement behind their object. */
  describing: [
    ...regular(`describe regard view characterise characterize rate dismiss hail praise condemn denounce brand label
      portray interpret depict present consider deem call judge rank classify term dub declare ridicule deride defend reject greet`),
    ...list(`see, sees, saw, seen, read, reads, think of, thinks of, thought of, find, finds, found, speak of, speaks of
      spoke of, think, thinks, thought, refer to, refers to, referred to, lambast, lambasts, lambasted, sum up, sums up, summed up`),
  ],
  /** "X is convinced that …": whoever is so asserts it. */
  believing:
    list(`convinced, confident, certain, sure, adamant, sceptical, skeptical, optimistic, pessimistic, hopeful
    afraid, worried, concerned, persuaded, clear that, aware that, alarmed, critical of, scathing, dismissive
    unconvinced, unimpressed, in no doubt, not so sure, opposed to, in favour of, in favor of, against, of the view
    of the opinion, unsure, doubtful, insistent, categorical, unequivocal, blunt, blunter
    satisfied that, content that, of the same mind, less sure, less certain, unanimous, wary of, fearful, dubious, upbeat, bullish, bearish, nervous about, at one, categorical that, on record`),
  /** Nouns whose holder claims what follows: "the ministry's view that …", "in the words of the judge". */
  views:
    list(`view, views, opinion, words, account, accounts, reading, telling, judgement, judgment, eyes, mind, reasoning
    interpretation, argument, contention, assertion, claim, claims, phrase, reckoning, estimation, version, belief
    conviction, submission, warning, complaint, fear, hope, charge, allegation, insistence, verdict, position, diagnosis
    understanding, admission, logic, count, theory, thesis, case, objection, answer, explanation, demand, advice, thinking
    prediction, suggestion, point, charge, conclusion, perspective, standpoint, point of view, message, line, response, retort
    stance, bet, guess, suspicion, expectation, assumption, finding, worry, concern, recommendation, proposal, book, experience`),
  /** Nouns of saying and thinking that take "that" or "for": "the bank's warning that …", "calls by traders for …". */
  sayings:
    list(`claim, claims, warning, warnings, assertion, assertions, allegation, allegations, contention, insistence, denial
    denials, argument, arguments, suggestion, suggestions, prediction, predictions, forecast, forecasts, complaint
    complaints, belief, beliefs, conviction, admission, statement, statements, announcement, fear, fears, hope, hopes
    conclusion, conclusions, finding, estimate, estimates, call, calls, plea, pleas, appeal, appeals, demand, demands
    recommendation, recommendations, accusation, accusations, charge, charges, assurance, assurances, assumption
    assumptions, concern, concerns, worry, worries, doubts, remark, remarks, observation, declaration, verdict, view
    opinion, feeling, suspicion, suspicions, expectation, expectations, consensus, thesis, theory, notion, impression
    objection, reminder, confession, revelation, prognosis, diagnosis, judgement, judgment, contentions, reports, rumour
    rumours, whispers, grumbles, mutterings, talk, testimony, hint, hints, caution, boast, position, perception, hypothesis`),
  /** Things that can assert: documents and data. */
  documents:
    list(`report, reports, study, studies, review, audit, audits, survey, surveys, paper, papers, memo, memorandum
    letter, letters, answer, statement, outlook, analysis, analyses, assessment, assessments, projection, projections, forecast, forecasts
    estimate, estimates, figures, statistics, data, numbers, modelling, modeling, model, models, evidence, research, register
    registers, record, records, minutes, findings, guidance, budget, plan, strategy, census, poll, polls, inquiry, evaluation
    evaluations, investigation, accounts, ledger, log, logs, email, emails, draft, note, notes, briefing, judgement, judgment
    ruling, opinion, resolution, communiqué, by-law, bulletin, index, map, maps, images, imagery, photographs, documents
    document, file, files, archive, archives, dossier, literature, scholarship, footage, cables, correspondence, testimony, interviews, sample, samples, tests, test, results
    measurements, readings, trials, indicators, chart, charts, table, tables, article, articles, column, editorial
    textbook, textbooks, calculations, calculation, simulation, simulations, dataset, database, observations, monitoring
    inspection, inspections, appraisal, consultation, slide, slides, presentation, communique, white paper, green paper
    returns, invoices, receipts, diary, diaries, transcript, transcripts, entry, entries, application, commentary`),
  /** Evidence that can suggest something. */
  evidence:
    list(`evidence, data, reports, figures, numbers, statistics, results, findings, observations, modelling, modeling, model
    models, tests, samples, images, imagery, photographs, records, measurements, readings, signs, indications, survey, surveys
    research, study, studies, poll, polls, indicators, simulations, calculations, trends, experience, estimates, interviews
    projections, testimony, history, precedent, precedents, analysis, literature, footage, experiments, comparison, comparisons, returns, logs, counts, trials`),

  /** Phrases of what ought to be done. */
  prescribing: list(`
    should, ought to, ought not, need to, needs to, needed to, have to, has to, must, had better, would do well to
    needs, need, do well to, does well to, better to, wiser to, wise to, best to, would be well advised, well advised to
    it is essential, it is vital, it is imperative, it is crucial, it is necessary, it is important, it is indispensable
    is essential that, is vital that, is imperative that, is crucial that, is important that, essential to, imperative to
    it is time, it is high time, now is the time, the time has come, high time, there is a need
    there is an urgent need, what is needed, is needed, are needed, urgently needed, badly needed, sorely needed, is required now, cannot afford to, can not afford to
    let us, urged to, encouraged to, invited to, requested to, advised to, called on to, called upon to
    option is to, option would be to, alternative is to, better option, best option, the answer is to, the remedy is to, the way forward is, the solution is to, the next step is to, the first step is to
    the right course, the only way, priority should, priority must, there is no excuse, no excuse for, it would be wise
    it would be wiser, it would be better, it would be best, it would be prudent, it would be sensible, would be better to
    sensible to, prudent to, advisable, preferable, it makes sense to, it is worth, worth considering, recommended that
    is recommended, are recommended, it is recommended, our recommendation, we recommend, i recommend, i would urge, we urge
    i urge, recommendation is to, there is a case for, there is a strong case for, there is every reason to, is due for, it is up to, the onus is on, the burden falls on, is a must, calls for, cry out for, cries out for
    requires urgent, merits, warrants, the task is to, the challenge is to, the priority is to, the aim should, not be allowed to
    would do better to, might do better to, can ill afford, it falls to, it is incumbent, must-do, the least that, the least they
    it is not enough to, is not to, are not to, the sooner
  `),
  /** Verbs that report what somebody wants done. */
  demanding: [
    ...regular(
      'recommend urge demand propose advise advocate favour favor request oppose want prefer implore beseech exhort',
    ),
    ...list(`call for, calls for, called for, calling for, call on, calls on, called on, calling on, call upon, calls upon
      called upon, calling upon, appeal for, appeals for, appealed for, appeal to, appeals to, appealed to, plead for
      pleads for, pleaded for, press for, presses for, pressed for, pressing for, push for, pushes for, pushed for
      pushing for, lobby for, lobbies for, lobbied for, lobbying for, argue for, argues for, argued for, argue against
      argues against, argued against, insist on, insists on, insisted on, warn against, warns against, warned against
      would prefer, would like, would rather, asked that, asks that, ask that, asking that, ask for, asks for, asked for
      asking for, caution against, cautions against, cautioned against, advise against, advises against, advised against, counsels against, counselled against, in favour of, in favor of, opposed to, speak out against, come out for, object to`),
  ],
  /** Phrases about what will come. */
  predicting: list(`
    will, won't, 'll, shall, going to, about to, set to, bound to, sure to, certain to, likely to, unlikely to, poised to, on course to
    on track to, expected to, projected to, forecast to, predicted to, due to open, due to begin, due to start, due to close
    due to end, due to expire, scheduled to, destined to, doomed to, slated to, threatens to, threaten to, promises to be, looks set
    look set, risks losing, risk losing, in the offing, on the horizon, in store, remains to be seen, look likely
    looks likely, looks unlikely, headed for, heading for, head for, heads for, sooner or later, matter of time, on the cards
    in the coming, in the years ahead, in the months ahead, down the line, expectation is, is due in, are due in, will-
    remote chance, even chance, good chance, fair chance, slim chance, little chance, every chance, real risk that, a risk that, danger that, stand to lose, stands to lose, stand to gain, stands to gain, unlikely that, likely that, on the verge of, on the brink of, augurs
    outlook is, prospects are, yet to come, is coming, are coming
  `),
  /** Verbs that report a forecast. */
  forecasting: [
    ...regular('predict forecast project anticipate expect fear'),
    ...list(
      'foresee, foresees, foresaw, pencil in, pencils in, warn of, warns of, warned of, give it, gives it',
    ),
  ],
  /** Words of cause and effect. */
  causing: [
    ...regular(`cause trigger spark prevent deter fuel undermine exacerbate aggravate worsen accelerate stifle curb
      hamper hinder discourage encourage prompt provoke generate enable induce facilitate foster
      displace boost stoke widen deepen narrow swell sap shorten lengthen heighten intensify dampen hurt harm damage spare erode depress inflate entrench perpetuate thwart avert avoid alleviate mitigate cripple
      paralyse derail destabilise wreck ruin empty starve overload interrupt push force`),
    ...followed(
      'result',
      'in',
      'from',
      'mainly from',
      'largely from',
      'partly from',
      'chiefly from',
      'directly from',
      'in part from',
    ),
    ...followed('contribute', 'to'),
    ...followed('stem', 'from'),
    ...followed('flow', 'from'),
    ...followed('translate', 'into'),
    ...followed('owe', 'much', 'its', 'their', 'everything', 'a great deal'),
    ...followed('turn', 'into'),
    ...list(`
    lead to, leads to, led to, leading to, led, leads, drive, drives, drove, driven, driving, because, because of, owing to, due to
    due in part to, due largely to, due mainly to, thanks to, thanks largely to, as a result, as a result of, as a consequence, as a direct consequence
    in consequence, consequently, consequence of, the result of, a result of, a product of, the product of, by-product of, on account of
    therefore, thereby, hence, that is why, this is why, which is why, is why, explains why, explain why, explained why, explains
    the reason for, the reason why, the reason is, reason that, the cause of, a cause of, the root cause, main cause, chief cause, principal cause, real cause, cause is, causes are, causes were, cause was, root of, causes of, put down to
    puts down to, blame, blames, blamed, blaming, attribute, attributes, attributed, attributing, ascribe, ascribes, ascribed, ascribed to
    credit, credits, credited, crediting, trace to, traced to, traced back to, down to, brought about, bring about, brings about, gave rise to
    give rise to, gives rise to, set off, sets off, setting off, brought down, so that, makes it, make it harder, made it, making it
    makes them, made them, makes people, made people, a factor, factor in, factor behind, factors behind, behind the
    played a part, played a role, plays a part, play a part, plays a role, in response to, under pressure from, at the expense of
    have meant, has meant, had meant, means that, mean that, meant that, means fewer, means more, means less, means higher, means lower
    mean more, mean fewer, mean less, mean higher, mean lower, meant more, meant fewer, meant less
    cost lives, costs lives, the effect of, an effect on, no effect on, little effect on, effects on, effect on, impact on, impact of, had no effect, has no effect, did nothing
    did little, little or nothing, makes no difference, made no difference, does nothing to, do nothing to, does little to, do little to
    has done more than, have done more than, done nothing to, done little to, raises the, raised the, lowers the, lowered the, reduces, reduced the
    cuts the, keeps, kept down, keep down, pushed up, pushes up, drives up, drove up, drives down, helps to, help to, helped to, helped
    allows, allowed, following the, in the wake of, left without, leaves, keep out, keeps out, kept out, deprives, deprived
    feeds, fed, fed by, sowed, sows, undid, breeds, bred, killed by, rather than, such that, frees, freed, in turn, so does
    with the result, the upshot, so much so that, invites, rewards, punishes, responsible for, to blame, behind, brings with it, stop, stopped, stops
    attributable to, reflects, reflect, reflected, driven by, caused by, prompted by, triggered by, when the
    why the, why so, slows, slowed, speeds up, sped up, strengthens, strengthened, weakens, weakened, wiped out, wipes out, rooted in, grew out of, grows out of, explained by, on the back of, for want of, for lack of, out of fear
    drove away, drives away, crowded out, crowds out, squeezed out, squeezes out, priced out, shut out, has to do with, have to do with, has much to do with, has more to do with, more to do with, saved, saves, protects, protected
    exposes, exposed, depends on, depend on, hinges on, hinge on, affects, affected, influences, shaped by, determines, transformed, transforms, side effect, side effects, driver of, drivers of, engine of, source of, sources of, culprit
    hollowed out, hollows out, gutted, that is how, this is how, which is how, and so the, brought down, brings down, brought back, brings back, drew, attracts, attracted, chokes, choked, strangles, strangled, repels, lures, lured, tempts, tempted, persuaded, convinced the, obliged the, bankrupted, doomed, condemned to
    halved the, doubled the, cut the, ended the, set back, sets back, held back, holds back, no thanks to, courtesy of, consequences, repercussions, knock-on, swept away, tipped, triggers, unleashed, sparks, swells, deepened, deepens, widened, widens, narrowed, narrows
    `),
  ],
  /** Verbs of change: causal where a thing does it to another ("trees lower the temperature"). */
  changing: [
    ...regular(`lower raise reduce save close halve destroy push pull drag turn harm help
      reward punish cool heat warm trap empty fill block poison free change alter spoil ease strain speed slow attract
      soften harden dampen flood drain burden relieve squeeze inflate shift tip trigger multiply tighten loosen steady calm
      enrich impoverish distort boost cripple`),
    ...list(
      `cut, cuts, drive, drives, drove, bring, brings, brought, hurt, hurts, shrink, shrinks, shrank, make, makes, made, keep, keeps, kept, hold back, holds back, buy, buys, bought, lift, lifts, lifted`,
    ),
  ],
  /** Words that judge worth, success, adequacy, wisdom, danger. */
  judging: list(`
    failure, failed, failing, fails, fail, success, successful, successfully, unsuccessful, triumph, disaster, disastrous, catastrophe, catastrophic
    fiasco, debacle, shambles, mess, scandal, scandalous, disgrace, disgraceful, shameful, outrage, outrageous, mistake, mistaken, blunder, folly
    inadequate, adequate, adequately, insufficient, insufficiently, sufficient, disproportionate, proportionate, excessive, dismal, abysmal, poor, poorly
    weak, weakness, weaknesses, weakest, strong, strongest, strength, flaw, flaws, flawed, defect, defective, deficient, merit, merits, virtue, gift, bold, brave, courageous
    sound, unsound, sensible, wise, unwise, prudent, imprudent, foolish, reckless, rash, naive, cynical, absurd, ridiculous, laughable, meaningless, pointless
    futile, useless, worthless, valuable, invaluable, useful, helpful, unhelpful, effective, ineffective, inefficient, efficient, credible, incredible, convincing
    unconvincing, persuasive, plausible enough, legitimate, illegitimate, unlawful act, fair, unfair, unfairly, just, unjust, unequal, equitable, inequitable, legal nonsense
    dangerous, dangerously, perilous, risky, alarming, worrying, troubling, welcome, unwelcome, regrettable, unfortunate, unfortunately, lamentable, deplorable
    impressive, remarkable, remarkably, admirable, excellent, superb, exemplary, outstanding, good, better, best, bad, badly, worse, worst, terrible, awful, dreadful
    smooth, smoothly, well, cosmetic, half-hearted, toothless, token, hollow, empty promise, promising, disappointing, disappointingly, disappointment, encouraging
    unacceptable, acceptable, intolerable, tolerable, indefensible, defensible, unjustified, justified, unreasonable, reasonable, irresponsible, responsible enough
    important, significant, historic, landmark, vital, crucial, modest, overdue, premature, belated, late, too little, too late, too much, too many, too few, too slow
    too fast, too far, too weak, too narrow, too broad, too vague, too complex, too expensive, too high, too low, too easily, far too, clumsy, crude, blunt, elegant, clever, ingenious
    unpopular, popular, a joy, a joke, a farce, a sham, a charade, a fig leaf, a waste, waste of, a burden, a nightmare, a blessing, a curse, a model, a bargain, a missed opportunity
    missed opportunity, wasted, squandered, neglected, botched, bungled, mishandled, mismanaged, negligent, negligence, incompetent, competent, generous, stingy, mean-spirited, harsh, lenient
    cruel, humane, inhumane, heartless, hypocritical, hypocrisy, dishonest, honest, misleading, deceptive, disingenuous, transparent, opaque, confusing, confused, muddled
    unworkable, workable, unsustainable, sustainable, unrealistic, realistic, ambitious, unambitious, timid, cautious, moderate, radical, extreme, perverse, counterproductive
    falls short, fall short, fell short, falling short, leaves much to be desired, long overdue, worth, worthwhile, worth the, not worth, matters, serious, grave, severe
    unprecedented, remarkable for, commendable, praiseworthy, to their credit, to its credit, right to, wrong to, wrong, mixed, patchy, uneven, lopsided, one-sided, biased, arbitrary, discriminatory
    deserve, deserves, deserved, works, backfired, backfires, misfired, flopped, disappoints, disappointed, impresses, excels, ignores, overlooks, misreads, underestimates, overstates, understates, exaggerates, betrays, insults, mocks, pays off, paid off, has paid off
    at best, little more than, nothing more than, no more than a, no better than, nothing but, far from ideal, far from perfect, leaves a lot, not enough, not good enough, good enough, no substitute, not the answer, no answer, beside the point, misses the point, miss the point, out of touch
    does not survive, do not survive, does not add up, do not add up, holds water, hold water, does not hold up, hard to see, hard to believe, hard to fault, hard to overstate, makes sense, make sense, made sense, makes no sense, make no sense, no sense, to be welcomed, for the better, for the worse
    comes too late, come too late, came too late, a start, a good start, rings hollow, serves no, served no, the right thing, the wrong thing, least bad, least worst, in vain, in tatters, in ruins, a model of, textbook case, cautionary tale, a pity, a shame, a relief, a luxury, a symptom, an embarrassment, a mockery
    overwhelming, underwhelming, optimistic, pessimistic, damning, harmless, harmful, beneficial, detrimental, convinces, hopeless, hopeful, helpless, senseless, thoughtless, ruthless, fearless, tasteless, dull, brilliant, mediocre, inferior, superior, second-rate, first-rate, substandard, subpar, lacklustre, stellar, dazzling, sobering, chilling
    heartening, inspiring, uninspiring, insulting, humiliating, degrading, frightening, terrifying, depressing, frustrating, irritating, infuriating, refreshing, reassuring, comfortable, uncomfortable, awkward, embarrassing, ironic, telling, revealing, curious, odd, strange, bizarre, surreal, comic, laughable, risible, farcical
    unlikely to work, self-defeating, self-serving, self-inflicted, homespun, tone-deaf, tin-eared, bloated, lean, nimble, rigid, flexible, stale, fresh, original, derivative, timely, untimely, opportune, inopportune, prescient, blind, deaf, lucky, unlucky, fortunate, golden, toxic, poisonous, corrosive, insidious, pernicious, malign, benign heroic, tragic, tragedy, masterstroke, masterpiece, charade, theatre, gimmick, gamble, folly, nonsense, nonsensical, idiocy, lunacy, madness, blindness, complacency, complacent, cowardice, courage, wisdom, gold standard, laggard, shameless, arrogant, arrogance, callous, cavalier, perfunctory, threatening
    bleak, grim, dire, dismaying, rosy, healthy, unhealthy, sick, broken, chaotic, orderly, messy, tidy, coherent, incoherent, consistent, inconsistent, sound enough, shaky, flimsy, solid, compelling, weakly, tenuous, unfounded, groundless, baseless, well founded, ill-founded, justified, warranted, unwarranted, right, untenable, tenable
    cheap, costly, expensive, ruinous, affordable, unaffordable, precious, priceless, painful, painless, easy, hard, difficult, simple, simplistic, complicated, cumbersome, unwieldy, bureaucratic, slow, sluggish, swift, quick, prompt, tardy, manageable, unmanageable, desirable, undesirable, attractive, unattractive, appealing
    unpleasant, ugly, beautiful, elegant, noble, decent, indecent, monstrous, brutal, savage, barbaric, vile, repressive, oppressive, draconian, authoritarian, undemocratic, democratic deficit, lawless, illiberal, impeccable, flawless, faultless, blameless, to blame for, unconscionable, immoral, moral, ethical, unethical
    unteachable, unreadable, unusable, unreliable, reliable, trustworthy, untrustworthy, dubious, suspect, spurious, bogus, fraudulent, meaningful, substantial enough, marginal, negligible, trivial, petty, peripheral, secondary, decisive, pivotal, indispensable, dispensable, superfluous, redundant, essential, necessary, unnecessary
    has not worked, have not worked, did not work, does not work, do not work, is not working, are not working, works well, worked well, safe, unsafe, hard to justify, hard to defend, hard to take seriously
    difficult to justify, beyond belief, a monument to, fragile, robust, resilient, brittle, vulnerable, insult, betrayal, injustice, threat to, an affront, a danger, a menace, a step forward, a step back, step in the right direction
    backward step, breakthrough, milestone, a gain, bad for, good for, cheap at the price, value for money, good value, best value, poor value, comforting, thin, threadbare, overblown, exaggerated
    overrated, underrated, superficial, shallow, thorough, rigorous, sloppy, careless, careful, diligent, painstaking, heroic, cowardly, spineless, tough, lax, lavish, obscene, grotesque
    satisfactory, unsatisfactory, unusual, unsettling, appalling, shocking, astonishing, baffling, puzzling, inexcusable, unforgivable, illusory, an illusion, a fiction, a myth, a fantasy
    dead letter, paper tiger, wishful thinking, double standard, double standards, lip service, window dressing, white elephant, own goal, wasteful, out of date, outdated, obsolete
    anachronism, anachronistic, unfit, fit for purpose, not fit, overpriced, shoddy, rushed, hasty, ill-judged, ill-advised, misguided, misconceived, short-sighted, far-sighted, deft, skilful, skillful
  `),

  /** Sentences that hold one of these assert nothing that an analyst would note. */
  notAClaim: list(`
    all rights reserved, for immediate release, further reading, see also, subscribe to, subscribe now, sign up here, click here
    follow us, follow the author, share this, share this article, contact the author, contact us, media enquiries, media inquiries, media contact, for further information, for further details, for details, further details are
    for more information, available on request, available upon request, reprinted with permission, reproduced with permission, republished, creative commons, licensed under, cover photo, photo credit
    the views expressed, views expressed here, views expressed in, opinions expressed, do not necessarily reflect, does not necessarily represent, an earlier version of, this article was first published
    this article first appeared, this article was originally, this piece first appeared, first published in, originally published, this version corrects, was updated on, last updated, this article was amended
    the author is, the author was, the author has, the authors are, the author would like, the author thanks, the authors thank, author's note, about the author, about the authors, about this series
    wishes to thank, wish to thank, would like to thank, thanks are due, we are grateful, i am grateful, we thank, i thank, is grateful to, are grateful to, wishes to express, with thanks to, gratefully acknowledge, gratefully acknowledges
    is submitted pursuant, submitted pursuant, submitted in accordance with, is submitted in response, has the same meaning, have the same meaning, for the purposes of this, for the purpose of this, hereinafter, hereafter referred
    names have been changed, names were changed, name has been changed, interview has been edited, edited for length, edited for clarity, translated from the, photograph by, photographs by, illustration by, got a tip
    privacy policy, terms of use, terms and conditions, our newsletter, weekly newsletter, daily newsletter, listen to the podcast, watch the video, join the conversation, leave a comment, comments are closed, advertisement feature
    figures may not add, may not add up due to rounding, due to rounding, have been rounded, numbers are rounded, own calculations, author's calculations, authors' calculations
  `),
  /** Refusals to say anything; where the same sentence reports what somebody claims, that counts. */
  refusing: list(`
    declined to comment, declines to comment, would not say, would not give, did not say who, did not say when, did not elaborate, spoke to reporters, spoke to journalists, spoke briefly, declined to say, declined to name, declined to give, declined to be named, declined to be interviewed, declined to answer, declined to discuss, declined to elaborate, refused to comment, would not comment
    would not be drawn, could not be reached for comment, was not available for comment, were not available for comment, was unavailable for comment, took no questions, had no comment, did not wish to comment, did not want to be named, asked not to be named, refused to be drawn
  `),
  /** The text speaking of itself: "This note proceeds in three parts". */
  structure: list(`
    this note, this briefing, this report, this paper, this article, this section, this chapter, this brief, this annex, this part, this study, this essay, this post, this blog, this column, this memo, this review, this guide
    the present report, the present note, the present paper, the present study, the next section, the following section, the following sections, the following paragraphs, the previous section, the remainder of this, the rest of this, the remainder of the paper, the rest of the paper, the remainder of the report, the rest of the report, the remainder of the note, the rest of the note, the rest of the article the last section
    the final section, the first section, the second section, the third section, the first part, the second part, the third part, the annex, annex a, annex b, the appendix, table 1, table 2, table 3, table 4, figure 1, figure 2, figure 3, box 1, box 2, section 1
    section 2, section 3, section 4, section 5, part one, part two, part i, part ii, part iii, chapter 1, chapter 2, chapter 3, chapter 4, the list below, the table below, the figure below, the chart below, the map below, the box below, the next report
    the following table, the following chart, the following figure, the following map, the following list, on the next page, on the following page, overleaf, these pages, what follows, the pages that follow, our next issue, next week's column, next week's issue, the sections below, the next chapter, the next part, further below, the discussion below, we now turn, we turn, i turn, let us turn, i now turn
  `),
  /** Verbs of a text that announces or lists what it holds. */
  announcing: [
    ...regular(
      'proceed cover examine outline summarise summarize describe discuss present list compare review explore consider address analyse analyze turn explain trace look survey conclude introduce detail map assess ask focus reproduce publish submit update return',
    ),
    ...list(
      'sets out, set out, is organised, is organized, is structured, is divided, falls into, has three parts, has four parts, has two parts, deals with, lays out, is listed, are listed, is given, are given, is found in, are set out, is set out, be submitted, will be published, takes stock, appears in, draws on, is based on, are based on, begins with, begins by, starts with, starts by, ends with, gives an overview, provides an overview, is about, is in, are in, takes up, take up, is part of, are part of, forms part of, was prepared, was produced, was written, was commissioned, is published, is the first, is the second, is the third, is the last',
    ),
  ],
  /** Commands that are for the reader and prescribe nothing. */
  readerCommands: list(
    `consider, imagine, picture, suppose, take, stand, walk, listen, look, see, note, notice, recall, remember, think, read, write, contact, visit, follow, email, call, subscribe, click, download, register, join, watch, compare, ask, try, tell, say, meet, welcome, enter, drive, go, come, sit, step, open, wait, picture this, cast, fast-forward, rewind, turn, send, share, find, scroll, sign, forget, wander, climb, cross, head, let's, guess, spare, pity, thank, bear`,
  ),
  /** What people do in a story and no analyst would note. */
  everyday: [
    ...regular(
      'smile laugh shrug nod sigh pour sip wave gesture pause stare glance frown whistle wink cough grin wander stroll chat hum blink',
    ),
    ...list(
      'points at, pointed at, keeps the, keeps a, keeps his, keeps her, drinks, drank, looks at, looked at, looks up, looked up, looks out, looked out, shakes, shook, shakes hands, shook hands, puts down, put down, picks up, picked up, hands me, handed me, shows me, showed me, takes me, took me, leads me, led me, meets me, met me, waits, waited, wears, wore, eats, ate, sings, sang, spoke next, speaks next, thanked, thanks, took no, takes no, hung up, turned away, went home, goes home',
    ),
  ],
} as const

export type EnglishList = keyof typeof ENGLISH_WORDS
