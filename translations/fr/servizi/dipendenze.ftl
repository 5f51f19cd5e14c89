### Alcol, droghe e gioco d'azzardo: aiuto per smettere — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Alcol, droghe e gioco d'azzardo: aiuto per smettere
title = Alcool, drogues et jeux d’argent : de l’aide pour arrêter
# it: Un servizio pubblico e gratuito per chi ha una dipendenza e per la famiglia.
summary = Un service public et gratuit pour les personnes dépendantes et leur famille.
# it: SerD; droga; alcol; alcolismo; gioco d'azzardo; dipendenza; slot; bevo troppo; non riesco a smettere di bere; mio marito beve; ubriaco; alcolista; mi drogo; mio figlio si droga
# term: serd → { -serd } = service d’aide pour les addictions
keywords = SerD; drogue; alcool; alcoolisme; jeux d’argent; addiction; machines à sous; désintoxication; je bois trop; je n’arrive pas à arrêter de boire; arrêter de boire; mon mari boit; ivre; soûl; ivrogne; alcoolique; je me drogue; mon fils se drogue; toxicomane; je n’arrive pas à arrêter de jouer
# it: ascolto e cure
f-9s565 = écoute et soins
# it: Il **Servizio dipendenze** ([SerD][1]) aiuta chi non riesce a smettere di bere, di usare droghe o di giocare soldi.
# note: [1] = termini/serd
# term: servizio dipendenze → { -serd } = service d’aide pour les addictions
p-r4c6c = Le **Servizio dipendenze** ([SerD][1]) est un service pour les addictions. Il aide les personnes qui n’arrivent pas à arrêter de boire, d’utiliser des drogues ou de jouer de l’argent.

## A chi è rivolto

# it: A chi ha il problema e ai suoi familiari. Puoi andare anche solo per parlare.
p-bu5xt = Pour les personnes qui ont le problème et pour leur famille. Vous pouvez y aller aussi seulement pour parler.
# it: Abiti a Crema o nei comuni vicini? La tua [ASST][1] è un'altra: chiedi in Comune.
# note: [1] = termini/asst
# term: asst → { -asst } = établissement public de santé
p-ik43y = Vous habitez à Crema ou dans les communes voisines ? Votre [établissement public de santé (ASST)][1] n’est pas le même : demandez à la mairie (Comune).

## Come fare

# it: Chiedi l'indirizzo al medico o in farmacia. Non serve la ricetta.
# note: voce 1 di 4
# term: ricetta → { -ricetta } = ordonnance
l-ca8eu = Demandez l’adresse au médecin ou en pharmacie. Il n’y a pas besoin d’ordonnance.
# it: Telefona o vai di persona.
# note: voce 2 di 4
l-q2w6x = Téléphonez ou allez-y en personne.
# it: Racconta la tua situazione. Se vuoi, puoi **non** dire il tuo nome.
# note: voce 3 di 4
l-k5emu = Racontez votre situation. Si vous voulez, vous pouvez **ne pas** dire votre nom.
# it: Decidi con loro un percorso.
# note: voce 4 di 4
l-krdt9 = Décidez avec eux d’un parcours.

## Cosa si ottiene

# it: Ascolto, visite, medicine, gruppi. È tutto gratis e segreto.
p-2zzkb = Écoute, consultations, médicaments, groupes. Tout est gratuit et secret.

## Casi particolari

# it: Chi va al SerD non viene denunciato per questo.
# note: voce 1 di 3
# term: serd → { -serd } = service d’aide pour les addictions
l-ghgbv = Les personnes qui vont au { -serd } ne sont pas dénoncées pour cela.
# it: Se lavori, in certi casi puoi tenere il posto durante le cure. Chiedi al servizio.
# note: voce 2 di 3
l-b6c6y = Si vous travaillez, dans certains cas vous pouvez garder votre poste pendant les soins. Demandez au service.
# it: La famiglia può chiedere aiuto anche se il parente non vuole.
# note: voce 3 di 3
l-me92y = La famille peut demander de l’aide même si la personne malade ne veut pas.

## Se qualcosa va male

# it: Se qualcosa va male
t-inqmy = Si quelque chose se passe mal
# it: Una persona non si sveglia o respira male? Chiama il [numero di emergenza][1].
# note: [1] = servizi/emergenza-112
p-cpc5q = Une personne ne se réveille pas ou respire mal ? Appelez le [numéro d’urgence][1].
