// Small words of French grammar: closed classes, which no user needs to extend.
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** What only a noun or an adjective follows. */
export const DETERMINERS = set(`
un une ce cet cette ces des du au aux son sa ses mon ma mes ton ta tes notre nos votre vos chaque aucun aucune quel quelle
quels quelles plusieurs quelques quelque telle telles nulle premier première seconde deuxième certains certaines deux trois
quatre cinq six sept huit neuf dix onze douze quinze vingt trente cent mille tel tels nul tout toute tous toutes autre autres
`)
/** Of these the ones that may also end what a verb follows ("un sur deux vivra", "tous savent"). */
export const ALSO_PRONOUNS = set(`
plusieurs premier première seconde deuxième certains certaines deux trois quatre cinq six sept huit neuf dix onze douze quinze
vingt trente cent mille tel nul tout tous toutes autre autres
`)
/** Articles that are pronouns too ("le dit", "les voit"). */
export const ARTICLES = set(`le la les l' leur leurs`)
export const PREPOSITIONS = set(`
de d' à par pour sans avec dans sur sous chez contre entre vers selon dès après avant depuis pendant durant malgré hors
jusqu' parmi outre envers devant derrière via lors
`)
/** Pronouns between the subject and its verb. */
export const CLITICS = set(`ne n' se s' me m' te t' le la les l' lui leur nous vous y en`)
export const SUBJECT_PRONOUNS = set(`je j' tu il elle on nous vous ils elles`)
export const RELATIVES = set(
  `qui que qu' dont où lequel laquelle lesquels lesquelles duquel auquel auxquels auxquelles desquels desquelles`,
)
export const CONJUNCTIONS = set(
  `mais or et donc ni car ainsi pourtant toutefois cependant néanmoins enfin puis ensuite aussi bref certes`,
)
export const SUBORDINATORS = set(
  `si s' quand lorsque lorsqu' comme puisque puisqu' quoique quoiqu' tandis alors bien parce`,
)
/** Words that stand between an auxiliary and its participle, or a verb and what it governs. */
export const ADVERBS = set(`
pas plus jamais guère point rien déjà encore toujours aussi même bien mal trop peu très tout également notamment souvent
désormais récemment longtemps ainsi donc alors surtout enfin pourtant toutefois cependant certes ensuite depuis hier
aujourd'hui ici là ailleurs seulement presque quasi tôt tard moins beaucoup assez tant autant vite maintenant davantage
mordicus volontiers parfois nullement aucunement
`)
export const TITLES = set(`m mm mme mmes mlle me dr pr mgr monsieur madame maître docteur professeur`)
export const MONTHS = set(
  `janvier février mars avril mai juin juillet août septembre octobre novembre décembre`,
)
export const DAYS = set(`lundi mardi mercredi jeudi vendredi samedi dimanche`)
/** Nouns of time: a phrase that begins with one and stands before a comma is no subject. */
export const TIME_NOUNS = set(`
an ans année années mois semaine semaines jour jours soir matin lendemain veille siècle décennie décennies fois heure heures
été hiver printemps automne trimestre semestre temps moment instant date week-end nuit
`)

/** Forms of verbs that are nouns behind an article or a preposition ("la demande", "en cause"). */
export const NOUN_FORMS = set(`
note notes demande demandes doute doutes compte comptes annonce annonces reste restes marche marches place places
aide aides cause causes force forces charge charges mesure mesures cadre cadres contrôle contrôles manque manques
part parts fait faits écrit écrits dit dits suite montre montres livre livres règle règles cible cibles base bases
visite visites vote votes taxe taxes code codes peine peines garde gardes forme formes limite limites menace
menaces réforme réformes offre offres élève élèves marque marques masque remarque remarques critique critiques
pratique pratiques réplique mine mines somme sommes signe signes chute chutes chasse lance lances avance avances
réponse crainte rapport rapports programme programmes titre titres type groupe groupes centre centres commande
commandes commerce finance finances fabrique rente rentes lutte luttes monnaie plainte plaintes prise prises
produit produits conduit circuit récit réserve réserves rencontre rencontres recherche recherches relance revue
ressource risque risques ruine sanction source sauvegarde tente tentes traites tombe tombes transfert trace traces
trouble troubles usage vente vide zone œuvre peste pêche pêches poste postes plante plonge porte portes prime
primes procès projet projets preuve preuves présage présente présentes préface prête pression attaque attaques
attente arme armes approche approches appel appels audit audits aligne amende amendes analyse analyses alerte
alertes adresse accord accords balance barre bascule bâtisse blessure bombe borne branche brigade but buts calcul
calculs capture carence censure chiffre chiffres classe classes clé complète compromis concours conseil contraste
contrat copie corde coupe coupes course crise croissance culture dispute distance domine dose double doubles draine
durée écarte échange échanges échec éclaire économie embauche embauches emploi emprunt enquête enquêtes entente
entreprise équilibre équipe équipes espoir essai étude études excuse exemple expertise exploit exporte face faille
faute fête fiche figure figures fin flotte fonction fouille fouilles fraude frappe frappes frein fuite grève guide
hausse héritage intérêt juge juges lecture ligne liste livraison maintien marge ménage métier mission mode modèle
monopole motif mur norme nuit ordre organise partage patrouille patrouilles pause perte pilote pilotes plan planche
poids police politique presse privilège progrès promesse promesses rappel récolte récoltes recours recul refuge
refus regret relais remède remise repère report reproche reproches respect retard retour retraite révolte rêve rime
rouille route rupture saisie salaire sort souhait soin souffle souci surprise suspect taille témoin tendance terme
terre tort tour trafic travail vague valeur vérité voile vol siège sièges vue soupçon mort vie lieu fixe ferme
calme sèche précise manifeste active mérite mérites conteste baisse baisses hausses reprise reprises dérive dérives
dépense dépenses écoute étape empreinte manœuvre parade percée portée purge rachat rétention riposte sonde sortie
sorties tache tranche trêve veille visée
`)
/** Forms of verbs that are oftener adjectives: verbs only where what follows shows it. */
export const ADJECTIVE_FORMS =
  set(`manifeste double triple quadruple vide ferme calme fixe sèche complète précise active lasse pratique critique présente
explicite implicite adjoint conjoint restreint étendu honnête président résident excellent différent précédent équivalent convergent divergent négligent affluent violent content expédient contraste courante sale trouble proche entre contre sous as crue tue fonde sommes relatives`)
