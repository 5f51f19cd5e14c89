### Sei incinta: cure, esami e parto — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sei incinta: cure, esami e parto
title = Vous êtes enceinte : soins, examens et accouchement
# it: Visite e ospedale per le donne in gravidanza, anche senza permesso.
summary = Consultations et hôpital pour les femmes enceintes, même sans permis.
# it: gravidanza; incinta; parto; ostetrica; ecografia; permesso per cure mediche; corso preparto; aspetto un bambino; test di gravidanza
keywords = grossesse; enceinte; accouchement; sage-femme; échographie; permis pour soins; maternité; j’attends un bébé; test de grossesse
# it: la tessera sanitaria o il codice STP, se ce l'hai
# term: tessera sanitaria → { -tessera-sanitaria } = carte de santé
# term: codice stp → { -stp } = code de santé pour personnes sans permis
f-zjcf4 = la carte de santé ou le code STP, si vous en avez un
# it: gli esami che hai già fatto
f-9t7be = les examens que vous avez déjà faits
# it: visite, esami e assistenza al parto
f-6xchf = consultations, examens et aide pour l’accouchement
# it: In gravidanza hai diritto alle visite, agli esami e al parto in ospedale.
p-rydyd = Pendant la grossesse, vous avez droit aux consultations, aux examens et à l’accouchement à l’hôpital.

## A chi è rivolto

# it: A tutte le donne, **anche senza permesso di soggiorno**.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
p-vip88 = Pour toutes les femmes, **même sans permis de séjour**.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = établissement public de santé
p-isdvd = Vous habitez à Crema ou dans les communes voisines ? Votre [établissement public de santé (ASST)][1] n’est pas le même : demandez à la mairie (Comune).

## Come fare

# it: Fai il test di gravidanza. Poi vai al [consultorio][1] o dal medico.
# note: voce 1 di 6
# note: [1] = servizi/consultorio
# term: consultorio → { -consultorio-familiare } = centre de planning familial
l-urvrm = Faites le test de grossesse. Ensuite, allez au [centre de planning familial (consultorio)][1] ou chez le médecin.
# it: Fai la prima visita presto, meglio nei primi tre mesi.
# note: voce 2 di 6
l-sarhb = Faites la première consultation tôt, de préférence dans les trois premiers mois.
# it: Fai gli esami indicati. Tieni tutti i fogli in una cartellina.
# note: voce 3 di 6
l-mfg4q = Faites les examens indiqués. Gardez tous les papiers dans une pochette.
# it: Scegli l'ospedale. Chiedi del corso prima del parto.
# note: voce 4 di 6
l-ua2s3 = Choisissez l’hôpital. Demandez s’il y a un cours de préparation à l’accouchement.
# it: Negli ultimi mesi prepara la borsa e i documenti.
# note: voce 5 di 6
l-n9fw8 = Dans les derniers mois, préparez le sac et les documents.
# it: Quando arrivano i dolori o si rompono le acque, vai in ospedale.
# note: voce 6 di 6
l-d9m6p = Quand les douleurs arrivent ou que vous perdez les eaux, allez à l’hôpital.
# it: Perdi sangue, hai molta febbre o non senti più il bambino? Chiama il [numero di emergenza][1] o vai al pronto soccorso.
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
# term: pronto soccorso → { -pronto-soccorso } = urgences
p-igu74 = Vous perdez du sang, vous avez beaucoup de fièvre ou vous ne sentez plus le bébé ? Appelez le [numéro d’urgence][1] ou allez aux { -pronto-soccorso }.

## Quanto costa

# it: Gli esami più importanti della gravidanza sono gratis, se sulla ricetta c'è scritta l'[esenzione][1].
# note: [1] = termini/esenzione
# term: ricetta → { -ricetta } = ordonnance
# term: esenzione → { -esenzione } = exemption
p-fgnge = Les examens les plus importants de la grossesse sont gratuits, si l’[exemption (esenzione)][1] est écrite sur l’{ -ricetta }.

## Casi particolari

# it: **Non hai il permesso?** Puoi chiedere in [Questura][1] un permesso per gravidanza. Dura fino a 6 mesi dopo il parto. Non possono mandarti via.
# note: voce 1 di 3
# note: [1] = termini/questura
# term: questura → { -questura } = direction de la police
l-93rk3 = **Vous n’avez pas de permis ?** Vous pouvez demander à la [direction de la police (Questura)][1] un permis pour grossesse. Il dure jusqu’à 6 mois après l’accouchement. On ne peut pas vous expulser.
# it: **Lavori?** Leggi del [congedo di maternità][1]. Da incinta non possono licenziarti, salvo casi rari.
# note: voce 2 di 3
# note: [1] = servizi/congedo-di-maternita
l-q46ah = **Vous travaillez ?** Lisez la page sur le [congé de maternité][1]. Pendant la grossesse, on ne peut pas vous licencier, sauf cas rares.
# it: **Non vuoi tenere il bambino?** Puoi partorire in ospedale e non dire il tuo nome. Nessuno ti giudica.
# note: voce 3 di 3
l-jh2nc = **Vous ne voulez pas garder l’enfant ?** Vous pouvez accoucher à l’hôpital et ne pas dire votre nom. Personne ne vous juge.

## Se qualcosa va male

# it: Se qualcosa va male
t-isq4p = Si quelque chose se passe mal
# it: Dopo il parto sei molto triste o hai pensieri brutti? Succede a molte donne. Parla con l'ostetrica, il consultorio o il medico.
# term: consultorio → { -consultorio-familiare } = centre de planning familial
p-8xfvg = Après l’accouchement, vous êtes très triste ou vous avez des pensées sombres ? Cela arrive à beaucoup de femmes. Parlez avec la sage-femme, le { -consultorio-familiare } ou le médecin.
