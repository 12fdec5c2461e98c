// What the French rules go by, as data. Lists of verbs hold infinitives, which are conjugated ("mettre en garde" finds
// "a mis en garde"); the others hold words as they stand, `*` for any ending. A user can add to each by its name.

const lines = (text: string): string[] =>
  text
    .split('\n')
    .flatMap((line) => line.split(','))
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

export const FRENCH_WORDS = {
  /** Verbs that report where "que", a colon, a quotation or an infinitive follows. */
  saying: lines(`
    dire, redire, écrire, croire, penser, répondre, conclure, expliquer, noter, ajouter, relever, observer
    remarquer, comprendre, calculer, découvrir, constater, répéter, poursuivre, jurer, signaler, préciser
    rapporter, annoncer, décrire, confier, savoir, imaginer, supposer, considérer, se plaindre, reprocher
    accorder, faire savoir, faire remarquer, faire observer, faire valoir, laisser entendre, laisser dire, trouver
    sentir, rétorquer, objecter, s'étonner, s'inquiéter, s'alarmer, s'émouvoir, se réjouir, se souvenir, promettre
    garantir, chuchoter, murmurer, vouloir croire, se dire, admettre, poser, répliquer, avertir, certifier
    glisser, souffler, lâcher, assener, asséner, faire comprendre, apprendre, informer, indiquer, communiquer
    publier, mentionner, concéder, témoigner, attester, consigner, inscrire, se vanter, se targuer, cacher
    ignorer, convenir, établir, retenir, déduire, en déduire, inférer, postuler, tabler, espérer, souhaiter
    vouloir, juger, voir, avoir l'impression, avoir le sentiment, avoir la conviction, avoir la certitude
    faire état, avoir beau dire, partir du principe, être d'avis, crier, hurler, marteler, ressasser, seriner
    plaisanter, ironiser, insinuer, sous-entendre, subodorer, soupçonner, se persuader, se convaincre, pointer
    résumer, rappeler, trancher, mâcher ses mots, y aller par quatre chemins, être catégorique, être catégoriques
    être formel, être formelle, être formels, être clair, être claire, être clairs, être affirmatif
    être affirmative, enfoncer le clou, mettre en avant le fait, avancer, arguer, argumenter, exposer, développer
    professer, enseigner, dicter
  `),
  /** Verbs that report whatever follows. */
  reporting: lines(`
    exclure, affirmer, déclarer, soutenir mordicus, estimer, assurer, prétendre, souligner, reconnaître, alléguer
    maintenir, contester, nier, démentir, réfuter, récuser, confirmer, conforter, infirmer, mettre en doute
    mettre en cause, remettre en cause, remettre en question, mettre en garde, mettre en avant, mettre en évidence
    tirer la sonnette d'alarme, considérer, évoquer, évaluer, chiffrer, faire valoir, faire état de, parler de
    parler d', qualifier, y voir, voir dans, voir en, dire autre chose, rejeter l'idée, rejeter l'argument
    écarter l'idée, balayer, opposer, invoquer, attribuer, imputer, rendre responsable, rendre responsables
    tenir pour, tenir responsable, accuser, reprocher, ramener à, ironiser sur, raconter, dépeindre
    présenter comme, décrire comme, avancer le chiffre, avancer un, arguer, revendiquer, se défendre de, se dire
    insister, marteler, recenser, dénombrer, comptabiliser, répertorier, relativiser, minimiser, dire à, avouer
    convenir, résumer, soupçonner, suspecter, mettre sur le compte, faire remonter, dater, situer, pointer
    pointer du doigt, prendre à témoin, arguer de, faire écho, abonder dans, contredire, s'inscrire en faux
    tempérer, nuancer, invalider, diagnostiquer, s'étonner, s'interroger sur le bien-fondé, postuler, théoriser
    formuler l'hypothèse, faire l'hypothèse, émettre l'hypothèse, défendre l'idée, défendre la thèse, accréditer
    soutenir qu', soutenir que, maintenir que, se prononcer, conclure à, conclure au, certifier, se souvenir
    avancer, répéter, rappeler, signaler, douter, croire savoir, croire à, croire en, avoir la conviction
  `),
  /** Verbs that report behind a quotation or between commas only ("…, tonne Me Roy"). */
  quoting: lines(`
    tonner, railler, raconter, soupirer, sourire, s'emporter, lancer, lâcher, glisser, souffler, ironiser
    renchérir, tempérer, nuancer, poursuivre, reprendre, insister, trancher, s'indigner, se désoler, se lamenter
    confier, s'agacer, s'exclamer, s'écrier, enchaîner, argumenter, professer, prophétiser, philosopher, grincer
    gronder, pester, fulminer, protester, s'insurger, s'alarmer, s'inquiéter, s'étonner, s'amuser, plaisanter
    marteler, commenter, analyser, décrypter, détailler, illustrer, corriger, rectifier, compléter, continuer
    proposer, suggérer, résumer, persifler, cingler, fustiger, plaider, objecter, rétorquer, répliquer, riposter
    balbutier, bougonner, grommeler, interroger, reconnaître, concéder, admettre, préciser, témoigner, dénoncer
    déplorer, regretter, s'enorgueillir, se réjouir, se féliciter, se défendre, se justifier, s'excuser
    se rappeler, théoriser, avancer, tancer, pointer, tempêter, glousser, gémir, rapporter, annoncer, aimer à dire
    aimer à répéter, se plaindre, vanter, développer, noter
  `),
  /** Verbs by which documents, data and studies assert. */
  showing: lines(`
    montrer, révéler, indiquer, suggérer, démontrer, prouver, établir, attester, témoigner, illustrer
    mettre en évidence, mettre en lumière, mettre au jour, faire apparaître, faire ressortir, laisser penser
    laisser entendre, donner à voir, tendre à, confirmer, infirmer, corroborer, chiffrer, évaluer, faire état
    recenser, dénombrer, pointer, relever, noter, conclure, parler, dire, contredire, démentir, estimer, dresser
    décrire, dépeindre, documenter, identifier, évoquer, mentionner, signaler, consigner, rapporter, étayer
    accréditer, retenir, détailler, situer, mesurer, placer, dévoiler, trouver, observer, constater
    mettre en cause, faire porter, imputer, attribuer, préciser, rappeler, souligner, avancer
  `),
  /** Verbs of the lists around that things can have as their subject too: they report where "que" follows, or somebody is the subject. */
  alsoOfThings: lines(`
    confirmer, indiquer, montrer, souligner, rappeler, expliquer, prévoir, exiger, demander, appeler, inviter
    suggérer, contredire, illustrer, tenir, attribuer, dater, situer, évoquer, parler, défendre, condamner
    pointer, insister, marteler, presser, vouloir, proposer, maintenir, soutenir, annoncer, inciter, engager
    projeter, présager, augurer, balayer, opposer, ramener, tempérer, nuancer, invalider, infirmer, conforter
    réfuter, écarter, formuler, accréditer, postuler, résumer, présenter, décrire, conclure, signaler, répéter
    voir, rejeter, mettre, remettre, faire, tirer, évaluer, chiffrer, recenser, dénombrer, démentir, requérir
    prévenir, menacer, saluer, louer, relativiser, minimiser, anticiper, miser, abonder, qualifier, taxer
    reconnaître, dire, entrevoir, ériger, tourner, préférer, attendre
  `),
  /** Verbs by which somebody says what should be done. */
  demanding: lines(`
    recommander, préconiser, prôner, exhorter, appeler à, appeler au, appeler à ce, enjoindre, inviter, presser
    réclamer, exiger, plaider, suggérer de, suggérer d', suggérer que, proposer de, proposer d', proposer que
    proposer, demander que, demander à, demander au, demander aux, demander de, demander d', demander, vouloir que
    souhaiter, conseiller, déconseiller, inciter, sommer, prier, engager à, militer, se prononcer pour
    se prononcer en faveur, se prononcer contre, défendre l'idée d', défendre un, défendre une, être favorable
    être partisan, être partisane, être partisans, être hostile, être opposé, être opposée, être opposés
    être opposées, s'opposer à, s'opposer au, se dire favorable, se dire opposé, se dire opposée, se dire opposés
    insister pour, tenir à ce, avertir qu'il faut, requérir, s'en remettre, faire campagne, adjurer, supplier
    implorer, mettre en demeure, en appeler à, vouloir, préférer que, attendre de, attendre du, attendre des
  `),
  /** Verbs by which somebody says what will happen. */
  forecasting: lines(`
    prévoir, prédire, pronostiquer, anticiper, redouter, craindre, s'attendre à, s'attendre au, tabler sur
    prophétiser, projeter, escompter, parier, prévenir, augurer, présager, miser sur, avertir, entrevoir
    douter que, douter qu', brandir la menace, agiter le spectre
  `),
  /** Verbs by which somebody judges. */
  assessing: lines(`
    juger, déplorer, dénoncer, fustiger, critiquer, regretter, vanter, louer, saluer, se féliciter, se réjouir
    condamner, stigmatiser, pourfendre, qualifier de, qualifier d', taxer de, taxer d', s'indigner
    trouver à redire, se désoler, tenir pour, défendre le bilan, se plaindre, s'offusquer, s'insurger, s'émouvoir
    ériger en, présenter comme, s'alarmer, s'inquiéter, applaudir, railler, mettre en garde contre, se moquer
    tourner en dérision, épingler, pointer du doigt, décrier, honnir, encenser
  `),
  /** Who is sure or not: they report, and are words of certainty themselves. */
  beingSure: lines(`
    être convaincu, être convaincue, être convaincus, être convaincues, être persuadé, être persuadée
    être persuadés, être persuadées, être certain, être certaine, être certains, être certaines, être sûr
    être sûre, être sûrs, être sûres, être sceptique, être sceptiques, être confiant, être confiante
    être confiants, être confiantes, être dubitatif, être dubitative, être dubitatifs, être dubitatives
    se dire convaincu, se dire convaincue, se dire convaincus, se dire convaincues, se dire persuadé
    se dire persuadée, se dire persuadés, se dire persuadées, se dire certain, se dire certaine, se dire certains
    se dire certaines, se dire sûr, se dire sûre, se dire sûrs, se dire sûres, se dire sceptique
    se dire sceptiques, se dire confiant, se dire confiante, se dire confiants, se dire confiantes
    se dire dubitatif, se dire dubitative, se dire dubitatifs, se dire dubitatives, se déclarer convaincu
    se déclarer convaincue, se déclarer convaincus, se déclarer convaincues, se déclarer persuadé
    se déclarer persuadée, se déclarer persuadés, se déclarer persuadées, se déclarer certain
    se déclarer certaine, se déclarer certains, se déclarer certaines, se déclarer sûr, se déclarer sûre
    se déclarer sûrs, se déclarer sûres, se déclarer sceptique, se déclarer sceptiques, se déclarer confiant
    se déclarer confiante, se déclarer confiants, se déclarer confiantes, se déclarer dubitatif
    se déclarer dubitative, se déclarer dubitatifs, se déclarer dubitatives, se montrer convaincu
    se montrer convaincue, se montrer convaincus, se montrer convaincues, se montrer persuadé
    se montrer persuadée, se montrer persuadés, se montrer persuadées, se montrer certain, se montrer certaine
    se montrer certains, se montrer certaines, se montrer sûr, se montrer sûre, se montrer sûrs, se montrer sûres
    se montrer sceptique, se montrer sceptiques, se montrer confiant, se montrer confiante, se montrer confiants
    se montrer confiantes, se montrer dubitatif, se montrer dubitative, se montrer dubitatifs
    se montrer dubitatives, rester convaincu, rester convaincue, rester convaincus, rester convaincues
    rester persuadé, rester persuadée, rester persuadés, rester persuadées, rester certain, rester certaine
    rester certains, rester certaines, rester sûr, rester sûre, rester sûrs, rester sûres, rester sceptique
    rester sceptiques, rester confiant, rester confiante, rester confiants, rester confiantes, rester dubitatif
    rester dubitative, rester dubitatifs, rester dubitatives, demeurer convaincu, demeurer convaincue
    demeurer convaincus, demeurer convaincues, demeurer persuadé, demeurer persuadée, demeurer persuadés
    demeurer persuadées, demeurer certain, demeurer certaine, demeurer certains, demeurer certaines, demeurer sûr
    demeurer sûre, demeurer sûrs, demeurer sûres, demeurer sceptique, demeurer sceptiques, demeurer confiant
    demeurer confiante, demeurer confiants, demeurer confiantes, demeurer dubitatif, demeurer dubitative
    demeurer dubitatifs, demeurer dubitatives, douter
  `),
  /** Verbs with which nothing is claimed. */
  asking: lines(`
    demander si, demander s', demander pourquoi, demander comment, demander quand, demander quel*, se demander
    s'interroger, s'enquérir, demander combien, vouloir savoir, chercher à savoir, refuser de commenter
    refuser de répondre, refuser de s'exprimer, refuser tout commentaire, se refuser à, décliner
    souhaiter répondre, souhaiter réagir, souhaiter commenter, souhaiter s'exprimer, souhaiter donner suite
    donner suite à nos, donner suite aux, répondre à nos, répondre aux sollicitations, répondre à l'invitation
    se borner à sourire, se contenter de sourire, se contenter d'un sourire, hausser les épaules
    garder le silence, s'engager à, s'y engager, promettre, remercier, rendre hommage, saluer la présence
    prendre la parole, passer la parole, donner la parole, céder la parole, répondre par l'affirmative
    répondre par la négative, éluder la question, botter en touche, ne pas l'entendre, l'entendre de cette oreille
    prendre acte, prendre note, dire sa préoccupation, exprimer sa préoccupation, exprimer sa vive
    faire part de sa préoccupation, dire sa vive, réserver sa réponse, se tenir à la disposition
    rester à la disposition, s'abstenir de tout commentaire, renvoyer à son, renvoyer à ses
  `),

  /** Behind these stands who says it. */
  accordingTo: lines(`
    selon, d'après, à en croire, aux yeux de, aux yeux du, aux yeux des, aux yeux d', de l'avis de, de l'avis du
    de l'avis des, de l'avis d', de l'avis même de, de l'avis même du, de l'avis même des, au dire de, au dire du
    au dire des, au dire d', aux dires de, aux dires du, aux dires des, aux dires d', de l'aveu de, de l'aveu du
    de l'aveu des, de l'aveu d', de l'aveu même de, de l'aveu même du, de l'aveu même des, de l'aveu même d'
    du point de vue de, du point de vue du, du point de vue des, du point de vue d', dans l'esprit de
    dans l'esprit du, dans l'esprit des, à entendre, à écouter, à lire, si l'on en croit, si on en croit
    s'il faut en croire, à suivre, dans la bouche de, dans la bouche du, dans la bouche des, dans la bouche d'
    pour reprendre les mots de, pour reprendre les mots du, pour reprendre les mots d'
    pour reprendre les termes de, pour reprendre les termes du, pour reprendre l'expression de
    pour reprendre l'expression du, pour reprendre l'expression d', pour reprendre la formule de
    pour reprendre la formule du, pour reprendre la formule d', selon les mots de, selon les mots du
    selon les mots d', selon les mots des, selon les termes de, selon les termes du, selon les termes d'
    selon la formule de, selon la formule du, selon la formule d', selon l'expression de, selon l'expression du
    selon l'expression d', selon le mot de, selon le mot du, selon le mot d', selon les dires de
    selon les dires du, selon les dires des, selon les dires d', au jugement de, au jugement du, au jugement des
    sous la plume de, sous la plume du, sous la plume d', de source, de sources, par la voix de, par la voix du
    par la voix d', au témoignage de, au témoignage des, au témoignage du, sur la foi de, sur la foi du
    sur la foi des, sur la foi d', suivant, au sens de l'avis de, dans les mots de, dans les mots du
    dans les mots d'
  `),
  /** "selon la province": behind "selon" and its like, these are no source. */
  notASource: lines(`
    toute, toutes, que, qu', cas, régions, région, province, provinces, âge, secteur, secteurs, besoin, besoins
    usage, usages, règles, règle, critère, critères, modalités, modalité, calendrier, plan, méthode, principe
    moyens, saison, saisons, année, années, pays, district, districts, département, départements, lieu, lieux
    circonstances, situation, niveau, taille, revenu, revenus, sexe, genre, zone, zones, commune, communes, heure
    moment, quartier, quartiers, type, types, nature, degré, ordre, procédure, formule, scénario, scénarios
    définition, norme, normes, contexte, humeur, goût, mode, logique, schéma, barème, clé, taux, qu'il, qu'elle
    lesquels, lesquelles, lequel, laquelle, quoi, même, possibilités, capacités, mérite, époque, époques, mois
    jour, jours, filière, filières, établissement, établissements, trajectoire, formes, forme, seuil, seuils
    vitesse, rythme, tranche, tranches, tradition, coutume, apparence, vraisemblance, modèle
  `),
  /** Documents and data: they can assert. */
  sources: lines(`
    rapport*, étude*, enquête*, audit*, analyse*, relevé*, donnée*, chiffre*, statistique*, calcul*, estimation*
    sondage*, recensement*, évaluation*, expertise*, contre-expertise, bilan*, travaux, recherche*, littérature
    témoignage*, indice*, document*, projection*, simulation*, modèle*, modélisation*, baromètre*, inventaire*
    registre*, procès-verb*, mémorandum*, mémoire*, avis, note, notes, communiqué*, image*, photographie*, cliché*
    mesures, prélèvement*, résultat*, comptes, archives, correspondance*, courriel*, livre blanc, observation*
    entretien*, série*, cartographie*, carte*, indicateur*, tableau*, dossier*, circulaire*, arrêt, jugement
    décision, preuve*, éléments, inspection*, contrôle*, cadastre, facture*, contrat*, audition*, synthèse*, étude
    comparaison*, article, méta-analyse*, monographie*, ouvrage, livre, référé, avenant, récit*, source*, dépêche*
    presse, journal, quotidien*, hebdomadaire, agence, scrutin
  `),
  /** Documents that lay down what holds: "la loi exige" asserts nothing and asks nobody. */
  provisions: lines(`
    loi, lois, code, codes, décret*, ordonnance*, règlement*, directive*, convention*, traité*, accord*, pacte*
    charte*, constitution, article, articles, alinéa*, clause*, contrat*, cahier, budget, plan, plans, texte
    textes, statut*, protocole*, arrêté*, projet, projets, proposition, résolution, résolutions, mandat
    dispositif, réforme, régime, calendrier, barème
  `),
  /** Those who can hold a view: "pour le maire, …". */
  people: lines(`
    ministre*, président*, directeur*, directrice*, général, générale, colonel*, député*, sénateur*, sénatrice*
    maire*, préfet*, gouverneur*, économiste*, chercheur*, chercheuse*, sociologue*, politologue*, politiste*
    juriste*, historien*, géographe*, hydrologue*, hydrogéologue*, démographe*, expert*, spécialiste*, analyste*
    observateur*, observatrice*, diplomate*, ambassadeur*, ambassadrice*, avocat*, juge*, magistrat*, procureur*
    médecin*, docteur*, professeur*, syndicat*, syndicaliste*, association*, ONG, collectif*, fédération*, union
    confédération*, coalition*, organisation*, ministère*, gouvernement*, commission*, cour, conseil, assemblée
    sénat, parlement*, opposition, majorité, banque, fonds, FMI, ONU, OMS, agence*, autorité*, office, institut*
    fondation*, observatoire*, cercle*, centre, porte-parole, conseiller*, conseillère*, fonctionnaire*
    responsable*, représentant*, délégué*, secrétaire*, rapporteur*, rapporteure*, auteur*, autrice*, élu*
    habitant*, riverain*, commerçant*, agriculteur*, éleveur*, pêcheur*, armateur*, enseignant*, parents
    infirmier*, infirmière*, soignant*, patron*, patronat, industriel*, employeur*, entrepreneur*, critiques
    détracteur*, partisan*, opposant*, défenseur*, adversaire*, militant*, diplomates, experts, bailleur*
    investisseur*, exploitant*, opérateur*, entreprise, compagnie, société, régie, officier*, soldat*, capitaine*
    commandant*, commissaire*, évêque*, imam*, chef*, cheffe*, ancien*, témoin*, victime*, réfugié*, migrant*
    chauffeur*, transporteur*, ouvrier*, cadre*, ingénieur*, statisticien*, climatologue*, épidémiologiste*
    biologiste*, océanographe*, urbaniste*, architecte*, anthropologue*, philosophe*, journaliste*, éditorialiste*
    essayiste*, chancelier*, chancelière*, monarque*, roi, reine, vice-président*, candidat*, parti, partis
    parlementaire*, force, armée, police, gendarmerie, église, royaume, fabricant*, distributeur*, lobby
    coordinateur*, coordinatrice*, coordonnateur*, coordonnatrice*, trésorier*, greffier*, inspecteur*
    inspectrice*, uns, autres, certains, certaines, plusieurs, beaucoup, d'aucuns, lui, elle, eux, elles
    ce dernier, cette dernière, ces derniers, celui-ci, celle-ci, ceux-ci, syndicats, dirigeant*, consultant*
    négociateur*, négociatrice*, gestionnaire*, locataire*, propriétaire*, bénévole*, électeur*, élève*, étudiant*
    usager*, consommateur*, producteur*, productrice*, maraîcher*, maraîchère*, négociant*, banquier*, assureur*
    urgentiste*, doyen*, recteur*, rectrice*, proviseur*
  `),

  /** Words of certainty, doubt and conviction alike. */
  certainty: lines(`
    n'exclut pas, n'excluent pas, n'exclut plus, n'excluent plus, n'exclut nullement, peut-être, sans doute
    probablement, très probablement, fort probablement, vraisemblablement, très vraisemblablement, apparemment
    possiblement, selon toute apparence, selon toute vraisemblance, selon toute probabilité
    de toute vraisemblance, en toute vraisemblance, en toute probabilité, en apparence, à première vue
    à ce qu'il semble, à ce qu'il paraît, à ce qu'on dit, à ce que l'on dit, à notre connaissance
    à ma connaissance, à sa connaissance, autant qu'on puisse en juger, autant que l'on sache, autant qu'on sache
    pour autant qu'on sache, pour autant que l'on sache, pour ce qu'on en sait, pour ce que l'on en sait
    sauf erreur, semble, semblent, semblait, semblaient, sembla, semblerait, sembleraient, a semblé, ont semblé
    semble-t-il, semble-t-elle, semblent-ils, il semble, il semblerait, il semblait, il me semble, me semble-t-il
    nous semble-t-il, paraît, paraissent, paraissait, paraissaient, paraîtrait, paraît-il, il paraît
    il paraîtrait, il apparaît, dit-on, murmure-t-on, chuchote-t-on, raconte-t-on, croit-on, pense-t-on
    suppose-t-on, assure-t-on, affirme-t-on, à ce qu'on raconte, la rumeur veut, le bruit court, aurait-on dit
    il est possible, il est probable, il est peu probable, il est plus que probable, il est très probable
    il est hautement probable, il est fort probable, il est fort possible, il est bien possible, il est plausible
    il est vraisemblable, il est douteux, il est improbable, il est permis de penser, il est permis de croire
    il est permis de douter, il n'est pas exclu, il n'est pas impossible, il n'est pas certain, il n'est pas sûr
    il n'est pas interdit de penser, il n'est nullement certain, il n'est pas improbable, il reste possible
    il demeure possible, rien n'est moins sûr, rien ne prouve, rien n'indique, rien ne dit, rien ne garantit
    rien ne permet d'affirmer, rien ne laisse penser, on ignore, nul ne sait, personne ne sait, on ne sait pas
    on ne saurait exclure, on ne peut exclure, nul ne peut exclure, rien n'exclut, est possible, est probable
    est peu probable, est très probable, est plus que probable, est plausible, est vraisemblable, est douteux
    est douteuse, est improbable, est peu plausible, est hautement improbable, très improbable, hautement probable
    peu vraisemblable, sont probables, sont possibles, sont peu probables, reste incertain, reste incertaine
    restent incertains, restent incertaines, demeure incertain, demeure incertaine, est incertain, est incertaine
    sont incertains, sont incertaines, reste à prouver, reste à démontrer, demeure hypothétique
    reste hypothétique, est hypothétique, il se peut, il se pourrait, il pourrait, se peut-il, cela se peut
    tout porte à croire, tout porte à penser, tout laisse penser, tout laisse croire, tout laisse à penser
    tout laisse à croire, tout laisse supposer, tout laisse présager, tout indique, tout donne à penser
    tout donne à croire, tout concourt à faire penser, tout incite à penser, il y a fort à parier
    il y a gros à parier, il y a tout lieu de croire, il y a tout lieu de penser, il y a lieu de penser
    il y a lieu de croire, il y a de fortes chances, il y a toutes les chances, il y a peu de chances
    il y a de bonnes chances, il y a toute raison de croire, a toutes les chances, ont toutes les chances
    a de fortes chances, ont de fortes chances, a de bonnes chances, ont de bonnes chances, a peu de chances
    ont peu de chances, n'a aucune chance, n'ont aucune chance, fort à parier, il y a de grandes chances
    de grandes chances, de sérieuses chances, il y a de sérieuses chances, il est de notoriété publique
    il est loin d'être acquis, il est loin d'être certain, est loin d'être acquis, est loin d'être acquise
    est loin d'être certain, est loin d'être certaine, il n'est pas acquis, il n'est pas dit
    il est à peine douteux, nul n'ignore, chacun sait, avec une forte probabilité, selon les apparences
    laisse penser, laissent penser, laisse à penser, laissent à penser, laisse croire, laissent croire
    laisse supposer, laissent supposer, laisse présager, laissent présager, donne à penser, donnent à penser
    incite à penser, incitent à penser, porte à croire, portent à croire, tend à prouver, tendent à prouver
    tend à montrer, tendent à montrer, tend à indiquer, tendent à indiquer, tend à suggérer, tendent à suggérer
    tend à confirmer, tendent à confirmer, tendrait à prouver, tendraient à prouver, tendrait à montrer
    tendraient à montrer, tendrait à indiquer, semble indiquer, semblent indiquer, semble suggérer, on peut penser
    on peut supposer, on peut croire, on peut imaginer, on peut présumer, on peut douter, on peut parier
    on peut gager, on peut raisonnablement penser, on peut raisonnablement croire, on suppose, on présume
    je suppose, j'imagine, je présume, je parie, je le parie, nous supposons, gageons, gageons-le, parions
    parions-le, je gage, je doute, nous doutons, prétendument, soi-disant, supposément, présumément
    hypothétiquement, plausiblement, éventuellement, potentiellement, doit bien, doivent bien, devait bien
    a bien dû, ont bien dû, n'a pas pu, n'ont pas pu, n'a pu, n'ont pu, ne peut qu', ne peuvent qu'
    ne pouvait qu', ne pouvaient qu', ne pourra qu', ne pourront qu', ne peut manquer, ne peuvent manquer
    certainement, très certainement, presque certainement, quasi certainement, assurément, à coup sûr
    presque à coup sûr, sûrement, sans aucun doute, sans nul doute, sans le moindre doute, sans l'ombre d'un doute
    nul doute, aucun doute, pas de doute, point de doute, hors de doute, hors de tout doute, ne fait aucun doute
    ne fait pas de doute, ne fait guère de doute, ne fait plus de doute, ne fait nul doute, il ne fait aucun doute
    il ne fait pas de doute, il ne fait guère de doute, il ne fait plus de doute, il ne fait nul doute
    cela ne fait aucun doute, cela ne fait pas de doute, cela ne fait guère de doute, il n'y a aucun doute
    il n'y a pas de doute, il n'y a guère de doute, il y a peu de doute, y a pas de doute, n'y a aucun doute
    le doute n'est pas permis, le doute n'est plus permis, aucun doute n'est permis, évidemment, à l'évidence
    de toute évidence, manifestement, incontestablement, indéniablement, indiscutablement, indubitablement
    indéniable, incontestable, irréfutablement, à n'en pas douter, à n'en point douter, à ne pas en douter
    n'en doutons pas, n'en déplaise, sans conteste, sans contredit, sans contestation possible
    sans discussion possible, il est évident, il est clair, il est certain, il est manifeste, il est incontestable
    il est indéniable, il est sûr, il est acquis, il est avéré, il est patent, il est indiscutable
    il est à peu près certain, il est presque certain, il est quasi certain, il est établi, il paraît évident
    il semble évident, il semble clair, il semble probable, il paraît probable, il semble acquis, il paraît acquis
    il semble peu probable, il paraît peu probable, il est désormais certain, il est désormais clair
    il est désormais acquis, il est désormais probable, il est aujourd'hui certain, est évident, est certain
    est certaine, est indéniable, est incontestable, est indiscutable, est indubitable, sont indéniables
    sont certaines, sont certains, c'est clair, c'est certain, c'est sûr, c'est évident, c'est une évidence
    c'est une certitude, chose certaine, une chose est sûre, une chose est certaine, une certitude, ce qui est sûr
    ce qui est certain, j'en suis certain, j'en suis certaine, j'en suis sûr, j'en suis sûre, j'en suis convaincu
    j'en suis convaincue, nous en sommes convaincus, j'en suis persuadé, j'en suis persuadée, c'est écrit
    c'était écrit, croyez-moi, il va de soi, il va sans dire, cela va de soi, cela va sans dire
    cela crève les yeux, cela saute aux yeux, nous le savons, c'est entendu, à tous les coups, forcément
    nécessairement, inévitablement, immanquablement, inéluctablement, inexorablement, infailliblement, fatalement
    immancablement, visiblement, clairement, très clairement, à l'évidence même, bel et bien, bien évidemment
    bien entendu, on ne peut douter, on ne saurait douter, nul ne peut douter, personne ne doute, nul ne doute
    impossible d'en douter, il est impossible de douter, il est difficile de douter, il est difficile de nier
    on ne peut nier, prouve, prouvent, a prouvé, ont prouvé, prouvait, est la preuve, la preuve est faite
    preuve est faite, est probablement, presque sûrement, presque inévitablement, presque fatalement
    en toute certitude, avec certitude, à cent contre un, dix contre un, à mon sens sans doute, suggèrent
    les chances sont minces, les chances sont faibles, il est à parier, on ne peut écarter, on ne peut pas exclure
    nous ne pouvons exclure, cela n'est pas certain, ce n'est pas certain, ce n'est pas sûr, c'est possible
    c'est probable, c'est peu probable, cela paraît peu probable, cela semble peu probable, pourrait, pourraient
    pourrait bien, pourraient bien, risque de, risque d', risquent de, risquent d', risque fort de, risque fort d'
    risquent fort de, risquent fort d', risquait de, risquaient de, risquerait de, risqueraient de, risquerait d'
    risquera de
  `),

  /** What should be done. */
  prescribing: lines(`
    il faut, il faudra, il faudrait, il fallait, faut-il bien, il convient, il conviendrait, il conviendra
    il importe, il importera, il importerait, il est impératif, il est impérieux, il est urgent
    il est indispensable, il est nécessaire, il est essentiel, il est souhaitable, il est temps
    il est grand temps, il est plus que temps, il est primordial, il est crucial, il est vital
    il serait souhaitable, il serait judicieux, il serait sage, il serait prudent, il serait utile
    il serait opportun, il serait temps, il serait bon, il serait avisé, il serait raisonnable, il est préférable
    il serait préférable, il serait plus sage, il serait plus utile, il est recommandé, il est conseillé
    il est demandé, il est proposé, il y a lieu, il y aurait lieu, on ne saurait trop, il y a urgence, urgence à
    mieux vaut, mieux vaudrait, il vaut mieux, il vaudrait mieux, il revient, il reviendra, il revient donc
    il incombe, il incombera, il appartient, il appartiendra, il reste à, reste à, reste maintenant à, a intérêt à
    ont intérêt à, aurait intérêt à, auraient intérêt à, avons intérêt à, a tout intérêt, ont tout intérêt
    aurait tout intérêt, auraient tout intérêt, aurait tort, auraient tort, aurions tort, aurait assurément tort
    aurait grand tort, gagnerait à, gagneraient à, ferait mieux, feraient mieux, ferions mieux, ferait bien de
    feraient bien de, serait bien inspiré, serait bien inspirée, seraient bien inspirés, seraient bien inspirées
    serait avisé, seraient avisés, se doit de, se doivent de, se doit d', se devrait, a le devoir, ont le devoir
    avons le devoir, a l'obligation morale, la priorité est de, la priorité doit, la priorité devrait
    le premier pas est de, la solution est de, la solution consiste à, la voie à suivre, est à revoir
    sont à revoir, est à proscrire, à proscrire, est à réformer, sont à réformer, doit impérativement
    doivent impérativement, il n'est que temps, qu'on, qu'il soit mis fin, s'impose, s'imposent, nous devons
    on doit, nous devrions, on devrait, nous appelons, nous demandons, nous recommandons, nous proposons
    nous préconisons, je propose, je recommande, je demande, nous invitons, nous exhortons, j'appelle à, n'a pas à
    n'ont pas à, ne saurait être question, pas question de, ne doit pas, ne doivent pas, ne peut attendre
    ne peuvent attendre, ne peut plus attendre, ne peuvent plus attendre, est recommandé*, est demandé aux
    est demandé au, sont invités à, est invité à, est invitée à, sont invitées à, sont appelés à, sont priés de
    sont tenus désormais, à eux de, à lui de, à elle de, à nous de, aux états de, au gouvernement de
    il est attendu de, il est attendu du, il est attendu des, de toute urgence, sans plus attendre
    une seule solution, pressons, la clé est de, l'heure est venue, le moment est venu, l'urgence est de
    l'urgence est à, l'enjeu est de, l'essentiel est de, l'impératif est, nécessiterait que, mériterait d'être
    mériteraient d'être, doit cesser, doivent cesser, il est exclu de, il serait préférable de, ne devrait plus
    ne devraient plus, est à bannir
  `),

  /** Verbs of advice in the conditional ("aurait tort de"). */
  adviceVerbs: lines(`
    gagner à, faire mieux, faire bien de, faire bien d', avoir tort, avoir intérêt, avoir tout intérêt
    avoir avantage, être bien inspiré, être bien inspirée, être bien inspirés, être bien inspirées
    être bien avisé, être bien avisée, être bien avisés, être avisé, être avisée, être avisés, avoir raison de
    avoir raison d', suffire de, suffire d', mériter de, mériter d'
  `),

  /** What will be. Futures and "aller" are known by their forms. */
  predicting: lines(`
    est à craindre, sont à craindre, à craindre, est à prévoir, sont à prévoir, à prévoir, est à attendre
    est à redouter, à redouter, est attendu*, sont attendu*, est prévu*, sont prévu*, est programmé*
    est appelé* à, sont appelé* à, est voué* à, sont voué* à, est condamné* à, sont condamné* à, est promis* à
    est en passe de, sont en passe de, est en passe d', est sur le point de, sont sur le point de
    est sur le point d', est en voie de, sont en voie de, s'annonce, s'annoncent, promet d'être, promettent d'être
    menace de, menacent de, menace d', menacent d', se profile, se profilent, se dessine, ne manquera pas
    ne manqueront pas, ne tardera pas, ne tarderont pas, à l'horizon, d'ici à, d'ici la fin, d'ici le, d'ici 20*
    d'ici dix ans, d'ici cinq ans, d'ici quelques, n'est pas pour demain, n'est pas près de, ne sont pas près de
    n'est pas près d', tôt ou tard, à terme, risque de, risque d', risquent de, risquent d', risque fort
    risquent fort, pourrait, pourraient, devrait se, devraient se, toutes les chances, fortes chances
    grandes chances, sérieuses chances, s'attendre à, attend à, peu de chances, bonnes chances, aucune chance
    fort à parier, gros à parier, gageons, parions, promise à, promis à, guette, guettent, est à venir
    ne peut qu', ne peuvent qu', avant longtemps, sous peu, demain, l'avenir dira, laisse présager
    laissent présager, peu probable que, peu probable qu', est probable que, est probable qu', est possible que
    est possible qu', n'est pas exclu que, n'est pas exclu qu', n'est pas impossible que, n'est pas impossible qu'
    se pourrait que, se pourrait qu', improbable que, improbable qu', s'apprête à, s'apprêtent à, s'apprête
    vouée à, voué à, reviendrait à, reviendraient à, devait se confirmer, devait se poursuivre, en passe de
    la fin du siècle, les prochaines années, les années à venir, les mois à venir, dans les mois qui viennent
  `),

  /** One thing brings about another. */
  causing: lines(`
    parce que, parce qu', en raison de, en raison d', en raison du, en raison des, à cause de, à cause d'
    à cause du, à cause des, grâce à, grâce au, grâce aux, faute de, faute d', du fait de, du fait du, du fait des
    du fait d', du fait que, par suite de, par suite d', par suite du, sous l'effet de, sous l'effet du
    sous l'effet des, sous l'effet d', sous la pression de, sous la pression du, sous la pression des
    sous le coup de, à force de, à force d', sous l'impulsion de, est dû, est due, sont dus, sont dues, dû à
    due à, dus à, dues à, dû au, due au, dus au, dues au, évidemment due, imputable*, attribuable*, s'explique
    s'expliquent, s'expliquait, s'explique par, s'expliquent par, tient à, tiennent à, tient au, tiennent au
    tient aux, tient d'abord, tient surtout, tient moins, résulte, résultent, résultait, provient, proviennent
    découle, découlent, découlait, procède de, procède d', procède du, est le fruit, est le produit
    est le résultat, est la conséquence, la conséquence, conséquence de, conséquence directe, conséquences de
    est le fait de, est à l'origine, sont à l'origine, à l'origine de, à l'origine d', à l'origine du
    à l'origine des, responsable de, responsable d', responsable du, responsables de, responsables du
    se traduit par, se traduisent par, s'est traduit par, s'est traduite par, se sont traduites par, a pour effet
    ont pour effet, a eu pour effet, ont eu pour effet, a pour conséquence, ont pour conséquence
    a eu pour conséquence, doit beaucoup à, doivent beaucoup à, doit tout à, doivent tout à, doit surtout à
    doit moins à, doit beaucoup au, doit beaucoup aux, doivent beaucoup aux, c'est pourquoi, voilà pourquoi
    c'est pour cela, c'est la raison, la raison en est, si bien que, si bien qu', de sorte que, de sorte qu'
    au point que, au point qu', au point de, d'où, d'où vient, y est pour beaucoup, y est pour quelque chose
    y sont pour beaucoup, n'y est pour rien, n'y sont pour rien, y a contribué, y ont contribué
    n'est pas étranger, n'est pas étrangère, n'est sans doute pas étrangère, en cause, étant hors, car, puisque
    puisqu', a fait flamber, font grimper, fait grimper, a fait, ont fait, n'a fait, n'ont fait, fait fuir
    font fuir, fait monter, font monter, fait baisser, font baisser, fait chuter, font chuter, fait reculer
    font reculer, a rendu, ont rendu, rend, rendent, à la suite de, à la suite du, à la suite des, à la suite d'
    suite à, étant donné, compte tenu, vu l'absence, en l'absence de, a évité, ont évité, y a évité
    n'a rien changé, n'a pas suffi, n'ont pas suffi, sans effet sur, aucune incidence, aucun effet, un effet
    l'effet de, pour effet, pour conséquence, a sauvé, est lié*, sont lié*, lié* à, liée à, facteur*, moteur de
    moteur du, moteur d', est le moteur, se répercute, se répercutent, se répercute sur, se condamne, prive de
    a privé, ont privé, est venu aggraver, sont venus aggraver, laisse sans, à quoi s'ajoute, qui explique
    ce qui explique, explique que, explique qu', explique pourquoi, expliquent que, expliquent pourquoi
    en explique, cela explique, ceci explique
  `),
  /** Verbs of causing, whatever their form. */
  causingVerbs: lines(`
    tenir au, tenir aux, tenir à la, tenir à l', tenir à un, tenir à une, tenir à ce, entraîner, provoquer, causer
    engendrer, occasionner, susciter, déclencher, conduire à, conduire au, conduire les, mener à, pousser
    aggraver, favoriser, empêcher, alimenter, attiser, accélérer, freiner, ralentir, décourager, encourager
    inciter, dissuader, contribuer à, contribuer au, permettre de, permettre d', permettre à, permettre au
    permettre aux, obliger, contraindre, forcer, amplifier, exacerber, nourrir la, nourrir le, fragiliser
    affaiblir, renforcer, paralyser, détourner, réduire à, réduire de, condamner à, pénaliser, priver, éviter
    prévenir les, générer, produire les mêmes, creuser, précipiter, déstabiliser, décupler, doper, stimuler
    entraver, induire, imputer, attribuer à, attribuer au, attribuer aux, mettre en cause, mettre sur le compte
    rendre responsable, expliquer par, découler, résulter, provenir, se traduire par, se solder par, aboutir à
    déboucher sur, tuer, sauver, faire grimper, faire flamber, faire fuir, faire chuter, faire baisser
    faire monter, faire reculer, faire naître, faire perdre, faire gagner, faire exploser, faire bondir
    faire tomber, faire disparaître, faire plonger, faire augmenter, faire peser, expliquer, désorganiser, épuiser
    étouffer, asphyxier, saper, miner, ruiner, compromettre, faciliter, compliquer, assécher, tarir, éroder
    perturber, imposer à, ouvrir la voie, donner naissance, jouer un rôle, peser sur, influencer, influer
    modifier le comportement, transformer, changer la donne, bouleverser
  `),

  /** Words that judge worth, success, adequacy, wisdom, legitimacy or danger. */
  judging: lines(`
    maigre*, mince, minces, faible, faibles, piteux, piteuse*, triste*, morose*, sombre*, amer, amère*, brillant*
    honorable*, décent*, indécent*, juste, justes, faux, fausse, fausses, sain, saine, malsain*, lourd, lourde*
    lent, lente, lents, lentes, tardif, tardive*, brouillon, brouillonne, confus, confuse*, contradictoire*, creux
    creuse, abscons, opportuniste*, populiste*, démagogique*, hypocrite*, sélectif, sélective*, frileux, frileuse*
    pusillanime*, hésitant*, laborieux, laborieuse*, poussif, poussive*, chaotique*, anarchique*, artificiel*
    superficiel*, cosmétique*, symbolique*, minimaliste*, suffisant, suffisante, suffisants, suffisantes
    suffisamment, parfait, parfaite, parfaits, parfaites, imparfait*, perfectible*, sérieux, sérieuse*, mensonger
    mensongère*, faussé*, odieux, odieuse*, barbare*, cruel, cruelle*, inhumain*, dégradant*, généreux, généreuse*
    avare*, prometteur*, prometteuse*, constructif*, constructive*, destructeur*, destructrice*, dévastateur*
    dévastatrice*, explosif*, explosive*, risqué*, fiable*, suspect*, sage, sages, insensé*, fou, folle
    irrationnel*, rationnel*, illogique*, ridicule*, grotesque*, risible*, pathétique*, tragique*, dramatique*
    terrible*, effroyable*, accablant*, édifiant*, éloquent*, rassurant*, étonnant*, surprenant*, consternant*
    navrant*, affligeant*, désolant*, frustrant*, insultant*, liberticide*, antidémocratique*, archaïque*, dépassé
    dépassée, dépassés, caduc, caduque*, vétuste*, innovant*, tiède, mou, molle, énorme*, considérable*
    négligeable*, infime*, minime*, étroit*, rigide*, souple*, équilibré*, déséquilibré*, inégalitaire*
    égalitaire*, élitiste*, perplexe*, vital, vitale, précieusement, admirable*, imparable*, impeccable*
    irréprochable*, inespéré*, salvateur*, salvatrice*, mal, lisible*, illisible*, inextricable*, intenable*
    ingérable*, bienvenue, enviable*, désirable*, assourdissant*, fiction, fictions, motif d'inquiétude
    sujet d'inquiétude, parent pauvre, piège*, bombe à retardement, poudrière, caricature*, comédie, façade
    cache-misère, rustine*, pansement*, emplâtre, goutte d'eau, feuille de vigne, serpent de mer, chèque en blanc
    blanc-seing, aveu d'échec, aveu d'impuissance, camouflet*, gifle, revers, défaite*, victoire*, triomphe*
    exploit, prouesse*, miracle*, aubaine*, danger, dangers, péril*, affront, insulte*, non-sens, contresens
    paradoxe*, ironie, contradiction*, hérésie, folie, sottise, bêtise, ineptie*, caprice*, luxe, abus, dérive
    dérives, excès, point faible, point fort, angle mort, maillon faible, boîte noire, casse-tête, cauchemar
    calvaire, supplice, loterie, parodie, simulacre, tromperie, escroquerie, question de dignité
    affaire de bon sens, bonne direction, mauvaise direction, bouffée d'air, à ce point, c'est peu dire
    pour le moins, tout sauf, rien moins que, pas de quoi, de quoi se réjouir, n'a guère de sens, n'a aucun sens
    n'a pas de sens, n'ont aucun sens, ni fait ni à faire, à côté de la plaque, à contretemps, à contresens
    en trompe-l'œil, de façade, à deux vitesses, à géométrie variable, digne de ce nom, digne d'éloge
    digne d'intérêt, nul et non avenu, lettre morte, invitation à, fin de non-recevoir, échec*, réussite*, succès
    fiasco*, faillite*, faute, erreur, erreurs, scandale*, aberration*, absurdité*, gâchis, impasse*, mirage
    leurre, alibi*, mascarade*, farce, imposture*, hypocrisie*, injustice*, honte, gageure, naufrage, désastre*
    catastrophe*, trahison*, mensonge*, illusion*, rente, rentes, coquille vide, coup d'épée, cautère, vœu pieux
    vœux pieux, poudre aux yeux, effet d'aubaine, usine à gaz, avancée*, progrès réel, recul inquiétant, mérite
    mérites, défaut, défauts, faiblesse, faiblesses, lacune*, force du, atout*, raz-de-marée, modèle du genre
    exemple à, insuffisant*, insuffisamment, excessif*, excessive*, disproportionné*, dérisoire*, inacceptable*
    intolérable*, indéfendable*, injuste*, injustifié*, injustifiable*, infondé*, absurde*, aberrant*, naïf*
    naïve*, hasardeux, hasardeuse*, dangereux, dangereuse*, périlleux, périlleuse*, imprudent*, prudent*
    irresponsable*, remarquable*, exemplaire*, salutaire*, bienvenu*, décevant*, médiocre*, piètre*, lamentable*
    pitoyable*, regrettable*, préoccupant*, inquiétant*, alarmant*, encourageant*, satisfaisant*, insatisfaisant*
    convaincant*, peu convaincant*, crédible*, légitime*, illégitime*, efficace*, inefficace*, utile, utiles
    inutile*, vain, vaine, vains, vaines, illusoire*, opportun*, inopportun*, judicieux, judicieuse*, raisonnable*
    déraisonnable*, courageux, courageuse*, lâche, cynique*, ambitieux, ambitieuse*, timide*, timoré*, trop
    bancal*, bâclé*, obsolète*, inadapté*, adapté*, inadéquat*, adéquat*, incohérent*, cohérent*
    contre-productif*, contre-productive*, contreproductif*, contreproductive*, flou*, vague*, opaque*
    transparent*, équitable*, inéquitable*, coûteux, coûteuse*, ruineux, ruineuse*, fragile*, robuste*, solide
    solides, précaire*, défaillant*, exagéré*, meilleur, meilleure, meilleurs, meilleures, pire, pires, le pire
    grave, graves, gravement, choquant*, indigne*, honteux, honteuse*, scandaleux, scandaleuse*, révoltant*
    désastreux, désastreuse*, catastrophique*, calamiteux, calamiteuse*, spectaculaire*, impressionnant*, louable*
    discutable*, contestable*, sujet à caution, sujette à caution, problématique*, néfaste*, nocif*, nocive*
    nuisible*, toxique, bénéfique*, précieux, précieuse*, excellent*, mauvais, mauvaise, mauvaises, bon sens
    bonne idée, bonne nouvelle, mauvaise nouvelle, mérite d'être, méritent d'être, mérite mieux, mérite qu'
    mérite une, laisse à désirer, laissent à désirer, tient la route, ne tient pas, à la hauteur, pas à la hauteur
    pèche par, péchent par, peine à convaincre, manque de courage, manque d'ambition, manquent d'ambition
    manque singulièrement, manque cruellement, cruellement, ne vaut pas, ne vaut guère, vaut mieux que
    peut mieux faire, fait figure de, tient lieu, respire, respirent, n'a rien de, n'ont rien de, sonne creux
    frise, confine à, relève de l'exploit, relève du, fait honneur, déshonore, bafoue, bafouent, trahit
    ignore superbement, brille par, étonnamment, malheureusement, hélas, heureusement, plus sûr, plus sûre
    plus sûrs, plus sûres, un peu court, un peu courte, trop court, trop courte, trop tard, trop peu, trop tôt
    à peine mieux, si peu, bien trop, beaucoup trop, injustement, à juste titre, à tort, avec raison, a raison
    ont raison, avait raison, avaient raison, a tort, ont tort, avait tort, eu tort, eu raison, de bonne guerre
    de mauvais goût, de mauvais augure, sans précédent, le talon d'Achille, excède, outrepasse, viole l'esprit
    violation, arbitraire*, discriminatoire*, anticonstitutionnel*, inconstitutionnel*, illégal*, contraire à la
    contraire au, contraire aux, disproportion, effets escomptés, résultats escomptés, n'a pas tenu
    n'ont pas tenu, tient du, modeste*, simpliste*, réducteur*, réductrice*, partial*, biaisé*, lacunaire*
    important*, essentiel*, historique, majeur, majeure, décisif*, décisive*, déterminant*, pertinent*
    intéressant*, frappant*, paradoxal*, ironique, troublant*, étrange*, difficile à justifier
    difficile à défendre, difficilement*, peu sérieux, peu réaliste, irréaliste*, réaliste*, faisable*, viable*
    insoutenable*, soutenable*, complaisant*, rigoureux, rigoureuse*, laxiste*, brutal*, humiliant*, digne
    admirablement, méritoire*, stérile*, fécond*, trompeur, trompeuse*, trompeurs, fallacieux, fallacieuse*
    infantilisant*, exorbitant*, colossal*, criant*, flagrant*, écrasant*
  `),

  /** Verbs that judge. */
  judgingVerbs: lines(`
    décevoir, laisser perplexe, laisser songeur, montrer ses limites, montrer leurs limites, trouver ses limites
    briller par, briller surtout par, faire mieux, faire pire, faire trop, faire trop peu, aller trop loin
    aller dans le bon sens, aller dans la bonne direction, forcer le respect, forcer l'admiration, donner tort
    donner raison, tomber à plat, arriver trop tard, venir trop tard, manquer sa cible, rater sa cible
    rater le coche, oublier que, oublier qu', négliger, passer sous silence, faire l'impasse, rêver meilleur
    rêver mieux, poser problème, poser question, poser un problème, faire scandale, faire désordre, tenir du
    tenir lieu de, friser le, crever les yeux, sauter aux yeux, prêter le flanc, échouer, réussir à, réussir son
    réussir sa, relever de la, relever du, relever de l', faire honte, manquer de, manquer d', manquer à ses
    manquer à son, manquer cruellement, manquer singulièrement, peiner à, tourner le dos, fermer les yeux, trahir
    bafouer, déshonorer, gaspiller, se fourvoyer, se tromper, se leurrer, mentir, pécher par, laisser à désirer
    tenir la route, porter ses fruits, faire ses preuves, passer à côté, tourner à vide, prendre l'eau, brader
    instrumentaliser, dévoyer, discréditer, galvauder, se moquer, faire fi, se payer de mots, mériter
    valoir mieux, avoir raison, avoir tort, faire fausse route, sonner faux, sonner creux, ne rien régler
    régler rien, prêter à sourire, jouer avec le feu, faire injure, sauver l'honneur, honorer, faillir à
    tenir ses promesses, tenir leurs promesses, tenir parole, ne pas convaincre, convaincre personne
    faire illusion, faire pâle figure, justifier rien, se justifier, surprendre, étonner, choquer, inquiéter
    s'enliser, frôler, friser, confiner à, faire figure de
  `),

  /** Verbs of changing something: with a subject that is nobody they tell an effect ("la dévaluation a renchéri le pain"). */
  changingVerbs: lines(`
    réduire, augmenter, accroître, améliorer, dégrader, diminuer, vider, remplir, isoler, couper, renchérir
    enrichir, appauvrir, détruire, dévaster, ravager, chasser, jeter, plonger, protéger, bloquer, débloquer
    relancer, retarder, prolonger, raccourcir, allonger, remplacer, gonfler, alourdir, alléger, abaisser, doubler
    tripler, quadrupler, combler, multiplier, diviser, limiter, contenir, stabiliser, stopper, arrêter, éloigner
    rapprocher, attirer, repousser, disperser, séparer, rassembler, polariser, radicaliser, apaiser, calmer
    enflammer, emporter, balayer, mettre à, mettre en péril, mettre en danger, mettre fin, coûter la, coûter leur
    coûter sa, coûter son, rapporter, profiter à, profiter au, profiter aux, nuire, bénéficier à, bénéficier au
    bénéficier aux, désespérer, mobiliser, révolter, convaincre, libérer, enfermer, contaminer, polluer, noyer
    inonder, brûler, blesser, ébranler, bousculer, assombrir, éclairer, rompre, casser, briser, laisser sans
    laisser les, laisser la, laisser le, rendre, garantir, assurer, sécuriser, modifier, changer, consolider
    doper, relever le, tirer, porter à, ramener, faire
  `),

  /** Where these stand, nothing is claimed. */
  notAClaim: lines(`
    se reportera à, se reporter à, on trouvera, trouvera en annexe, trouveront en annexe, une question demeure
    une question se pose, la question se pose, la question reste posée, reste une question, reste la question
    toute reproduction, notre gratitude, notre reconnaissance envers, ma gratitude, ses travaux portent
    ses recherches portent, tous droits réservés, abonnez-vous, inscrivez-vous, abonnement, lettre d'information
    infolettre, newsletter, sous licence, creative commons, n'engagent que, n'engage que, propos recueillis
    consultable sur, disponible sur, disponible en ligne, téléchargeable, accessible en ligne, en ligne sur
    peut être consulté, peut être téléchargé, peuvent être consultés, les opinions exprimées
    le point de vue exprimé, ne reflètent pas, ne reflète pas nécessairement, ne représentent pas nécessairement
    reproduction interdite, reproduction autorisée, pour en savoir plus, lire aussi, à lire aussi, voir aussi
    pour aller plus loin, min de lecture, minutes de lecture, temps de lecture, mis à jour le, publié le
    contact presse, contacts presse, traduit de, traduction de, traduit par, à propos de l'auteur
    à propos des auteurs, les auteurs remercient, l'auteur remercie, l'auteure remercie, l'autrice remercie
    nous remercions, je remercie, tiens à remercier, tiennent à remercier, tient à remercier, remerciements
    ont été modifiés, ont été changés, a été modifié à sa demande, nom d'emprunt, noms d'emprunt, on entend par
    on entendra par, nous entendons par, nous entendons ici, on entend ici, j'entends par, j'entends ici
    nous appelons ici, nous appellerons, on appellera, on désigne par, désigne ici, désigne toute, désigne tout
    désignent ici, par convention, au sens de la présente, au sens du présent, aux fins de la présente
    aux fins du présent, s'entend de, s'entend ici, s'entendent, est ouverte à, est ouvert à, est levée à
    séance est, réunion est, audience est, avez la parole, s'exprime ici, à titre personnel
    pour citer cet article, pour citer cette étude, est suspendue à, est reprise à, la parole est à
    la parole est donnée, ordre du jour appelle, ne donne lieu à aucune, ne donnent lieu à aucune
    n'appelle aucune observation, n'appelle pas d'observation, est déclaré ouvert, est déclarée ouverte
    je ne dis pas, je ne prétends pas, nous ne prétendons pas, il ne s'agit pas ici, la rédaction rappelle
    commentaires injurieux, cet entretien, l'entretien s'est, l'entretien a été, l'interview a été
    nous l'avons rencontré, nous l'avons rencontrée, nous avons rencontré, est l'auteur de, est l'auteure de
    est l'autrice de, est notamment l'auteur, dernier ouvrage paru, dernier livre paru, vient de publier
    publie ces jours-ci, tient une chronique, tient la chronique, dans ces colonnes, dans nos colonnes
    ce texte a été, ce texte est, une version de ce, une première version de, une version antérieure
    ne pas diffuser, embargo jusqu', crédit photo, crédits photo, cliquez, suivez-nous, partagez, écrivez-nous
    nous écrire, faites un don, soutenez, nous reviendrons, nous y reviendrons, on y reviendra, j'y reviendrai
    on le verra, comme on le verra, nous verrons, on verra plus loin, ci-dessous, ci-après, isbn, éditions du
    éditions de la, p. ex, dans l'ordre alphabétique, mesdames et messieurs, madame la présidente
    monsieur le président, mesdames messieurs, chers collègues, chères collègues, se lit en, peut se lire
    adopte le plan, s'organise en, s'articule en, s'articule autour, se divise en, comporte trois parties
    comprend trois parties, comporte quatre parties, en trois temps, en deux temps, en trois parties
    en quatre temps, procède en, procéderons, procéderai, commencerai par, commencerons par
    dans un premier temps nous, avant de formuler, avant de conclure, avant de proposer, plus nuancé*
    d'un autre avis
  `),
  /** To the reader, in front of a sentence: it claims nothing. */
  inviting: lines(`
    regardez, imaginez, imaginons, supposons, prenons, prenez, considérons, considérez, voyez, voyons, écoutez
    écoutons, pensez, pensons à, songez, songeons, revenons, remontons, arrêtons-nous, penchons-nous, commençons
    passons, examinons, ouvrez, suivez, suivons, allez, entrez, entrons, descendez, descendons, montez, comparez
    comparons, demandez, tenez, soit un, soit une, soit le, soit la, figurez-vous, représentez-vous, rendez-vous
    faisons un, essayez, laissons, mettez-vous, il faut avoir, il suffit d'avoir, par «, on entend
    nous l'avons rencontré*, qu'ils viennent, qu'il vienne, qu'elle vienne, qu'on en juge, jugez-en, relisez
    relisons, lisez, venez, posez, posons, tournons-nous, attardons-nous, partons de, transportons-nous
    placez-vous, asseyez-vous, marchez, longez
  `),
  /** What captions, credits, references and salutations begin with. */
  labels: lines(`
    carte, tableau, figure, graphique, encadré, photo, photographie, illustration, schéma, annexe, source, sources
    crédit, crédits, légende, document, propos, contact, mots-clés, mots clés, résumé, sommaire, note, notes, nota
    mesdames, messieurs, monsieur le, madame la, cher, chère, chers, merci, bonjour, dernière mise à jour
    mise à jour, voir, cf, ibid, idem, op, isbn, issn, auteur, auteure, autrice, rédaction, traduction, édition
    éditions, article, rapport d'information, rapport n, communiqué, compte rendu, procès-verbal, billet, tribune
    chronique, éditorial, entretien avec, interview, l'auteur est, l'auteure est, l'autrice est, les auteurs sont
    les auteures sont, les autrices sont, relecture, infographie
  `) /** Texts and parts of texts that speak of themselves ("cette note examine …"). */,
  thisText: lines(`
    cette note, cet article, cette étude, ce rapport, ce document, ce chapitre, cette section, cette partie
    ce papier, ce dossier, cette analyse, cette contribution, cette tribune, la présente note, le présent rapport
    la présente étude, le présent article, le présent document, le présent chapitre, la présente section
    la présente contribution, les pages qui suivent, les lignes qui suivent, la première partie
    la deuxième partie, la seconde partie, la troisième partie, la quatrième partie, la dernière partie
    la première section, la deuxième section, la section suivante, la partie suivante, le premier chapitre
    le chapitre suivant, le deuxième chapitre, la suite de ce, la suite de cette, la suite du, la suite de l'
    notre propos, notre objet, l'objet de cette, l'objet de ce, l'objet du présent, la question posée ici
    l'encadré, l'annexe, les annexes, le tableau, le graphique, la figure, ce billet, cette chronique
  `),
  /** What a text does that speaks of itself. */
  announcing: lines(`
    revenir sur, examiner, présenter, analyser, s'articuler, procéder, se proposer, exposer, aborder, dresser
    traiter, passer en revue, étudier, décrire, s'intéresser, porter sur, viser à, s'attacher, s'efforcer
    tenter de, chercher à, proposer une lecture, esquisser, rappeler d'abord, formuler, discuter, récapituler
    être consacré*, être structuré*, être organisé*, commencer par, s'ouvrir, détailler, expliciter, s'appuyer
    se pencher, explorer, retracer, distinguer, bénéficier, être une version, être issu, être issue, être tiré
    être tirée, être extrait, être extraite, préparer, rédiger, élaborer, traduire, relire, montrer comment
    reprendre, donner
  `),
} as const satisfies Readonly<Record<string, readonly string[]>>

export type FrenchList = keyof typeof FRENCH_WORDS
