### Associazioni e volontariato — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni e volontariato
title = Associations et bénévolat
# it: Trovare altre persone, aiutare e farsi aiutare.
summary = Trouver d’autres personnes, aider et se faire aider.
# it: associazione; volontariato; comunità; stranieri; incontro; amici
keywords = association; bénévolat; communauté; étrangers; rencontre; amis
# it: persone, attività e aiuto
f-sq9dp = des personnes, des activités et de l’aide
# it: Le associazioni sono gruppi di persone che fanno qualcosa insieme. Alcune sono di cittadini stranieri.
p-m3a33 = Les associations sont des groupes de personnes qui font quelque chose ensemble. Certaines sont de citoyens étrangers.

## A chi è rivolto

# it: A tutti. Non serve la cittadinanza per essere volontario.
# term: cittadinanza → { -cittadinanza } = nationalité
p-p9zcb = Pour tout le monde. Il n’y a pas besoin de la nationalité italienne pour être bénévole.

## Come fare

# it: Chiedi in Comune l'elenco delle associazioni.
# note: voce 1 di 4
l-6vjj2 = Demandez à la mairie (Comune) la liste des associations.
# it: A Cremona chiedi a [Mondinsieme][1].
# note: voce 2 di 4
# note: [1] = luoghi/mondinsieme
l-qz83u = À Cremona, demandez à [Mondinsieme][1].
# it: Vai a un incontro. Guarda se ti piace.
# note: voce 3 di 4
l-tiihi = Allez à une rencontre. Voyez si cela vous plaît.
# it: Se vuoi fondare un'associazione, chiedi aiuto a un ufficio per il volontariato.
# note: voce 4 di 4
l-a55s4 = Si vous voulez créer une association, demandez de l’aide à un bureau pour le bénévolat.

## Cosa si ottiene

# it: amici e persone del tuo Paese
# note: voce 1 di 4
l-t5kpc = des amis et des personnes de votre pays
# it: un posto per parlare italiano
# note: voce 2 di 4
l-mh2y8 = un endroit pour parler italien
# it: aiuto pratico: moduli, cibo, vestiti, scuola
# note: voce 3 di 4
l-6x5vy = une aide pratique : formulaires, nourriture, vêtements, école
# it: attività per i bambini
# note: voce 4 di 4
l-4hdnu = des activités pour les enfants

## Casi particolari

# it: Il progetto [Terre di Inclusione][1] voleva fare una mappa delle associazioni. Voleva anche rafforzare quelle di cittadini stranieri. Non sappiamo quali di queste attività ci sono ancora.
# note: [1] = progetti/terre-di-inclusione
p-pdfnb = Le projet [Terre di Inclusione][1] voulait faire une carte des associations. Il voulait aussi renforcer celles de citoyens étrangers. Nous ne savons pas lesquelles de ces activités existent encore.

## Se qualcosa va male

# it: Se qualcosa va male
t-i62xt = Si quelque chose se passe mal
# it: Un'associazione ti chiede molti soldi o i documenti originali? Non darli. Chiedi consiglio in Comune.
p-t5qss = Une association vous demande beaucoup d’argent ou vos documents originaux ? Ne les donnez pas. Demandez conseil à la mairie.
