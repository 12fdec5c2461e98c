// Small words of French grammar: closed classes, which no user needs to extend.
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u))

/** What only a noun or an adjective follows. */
export const DETERMINERS = set(`
un une ce cet cette ces des du au aux son sa ses mon ma mes ton ta tes notre nos votre vos chaque aucun aucune quel quelle
quels quelles plusieurs quelques quelque certains certaines deux trois quatre cinq six sept huit neuf dix onze douze quinze
vingt trente cent mille tel telle tels telles nul nulle tout toute tous toutes autre autres premier première seconde deuxième
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
note notes demande demandes doute doutes compte comptes annonce annonces reste restes marche marches place places aide aides
cause causes force forces charge charges mesure mesures cadre cadres contrôle contrôles manque manques part parts fait faits
écrit écrits dit dits suite montre montres livre livres règle règles cible cibles base bases visite visites vote votes taxe
taxes code codes peine peines garde gardes forme formes limite limites menace menaces réforme réformes offre offres
élève élèves marque marques masque remarque remarques critique critiques pratique pratiques réplique mine mines monte
somme sommes signe signes chute chutes chasse crée lance lances fonde tourne travaille bloque tire trouve pousse pense
avance avances réponse estime crainte rapport rapports programme programmes titre titres type groupe groupes centre centres
commande commandes commerce finance finances fabrique rente rentes loge lie lutte luttes monnaie plainte plaintes plaide
prise prises produit produits conduit circuit récit réserve réserves rencontre rencontres recherche recherches relance
réplique revue ressource risque risques ruine sanction source sauvegarde tente tentes tente traite traites tombe tombes
transfert trace traces trouble troubles usage vente vide zone œuvre ouvre peste pêche pêches poste postes charge plante
plonge porte portes prime primes procès projet projets preuve preuves présage présente présentes préface prête pression
attaque attaques attente arme armes approche approches allié appel appels audit audits aligne amende amendes analyse analyses
alerte alertes adresse accord accords balance barre bascule bâtisse blessure bombe borne branche brigade but buts calcul
calculs capture carence censure cerne change chiffre chiffres classe classes clé colle complète compromis concerne concours
conseil conseille consulte contraste contrat copie corde coupe coupes course crise croissance culture dispute distance
divise domine dose double doubles draine durée écarte échange échanges échec éclaire économie embauche embauches emploi
emprunt enquête enquêtes entente entraîne entreprise équilibre équipe équipes espoir essai estime étude études évite examine
excuse exemple exige expertise exploit exporte face faille faute fête fiche figure figures fin finit flotte fonction
fouille fouilles fraude frappe frappes frein fuite gagne gêne gouverne grève groupe guide hausse héritage heurte honore
importe impose incite initie insulte intérêt invite joue juge juges lecture lève ligne liste livraison loi maintien marge
ménage métier milite mission mode modèle monopole motif multiplie mur nomme norme nuit occupe oblige oppose ordre organise
parle partage passe patrouille patrouilles pause perte pilote pilotes place plan planche poids police politique pose
presse preuve prive privilège profite progrès promesse promesses propose protège quitte rage rappel rapporte récolte récoltes recours
recul réduit refuge refus regarde regret relais remède remise repère réplique report reproche reproches respect retard retour retraite
révolte rêve rime rouille route rupture saisie salaire saisit sauve sort souhait soin souffle souci surprise surveille
suspect taille témoin tendance terme terre tient tolère tort tour trafic travail vague valeur valide vérité vise vise voile vol
siège sièges vue soupçon mort vie lieu doute fixe ferme calme sèche précise complète manifeste active mérite mérites conteste
`)
/** Forms of verbs that are oftener adjectives: verbs only where what follows shows it. */
export const ADJECTIVE_FORMS =
  set(`manifeste double triple quadruple vide ferme calme fixe sèche complète précise active lasse pratique critique présente
président résident excellent différent précédent équivalent convergent divergent négligent affluent violent content expédient contraste courante sale trouble proche entre contre sous as crue tue fonde sommes relatives`)
