### Cercare lavoro con il centro per l'impiego — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cercare lavoro con il centro per l'impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = centre pour l’emploi
title = Chercher du travail avec le centre pour l’emploi
# it: Un ufficio pubblico e gratuito che ti aiuta a trovare un lavoro o un corso.
summary = Un bureau public et gratuit qui vous aide à trouver un travail ou un cours.
# it: lavoro; disoccupato; curriculum; centro per l'impiego; DID; ufficio di collocamento; collocamento
# term: did → { -did } = déclaration de recherche d’emploi
# term: ufficio di collocamento → { -centro-per-l-impiego } = centre pour l’emploi
keywords = travail; emploi; chômeur; CV; centre pour l’emploi; DID; pôle emploi; collocamento
# it: il curriculum, se ce l'hai
f-nsabb = le CV, si vous en avez un
# it: la dichiarazione di disponibilità al lavoro
f-5w58f = la déclaration de recherche d’emploi (DID)
# it: un colloquio e un patto con i passi da fare
f-gvxv4 = un entretien et un pacte avec les étapes à suivre
# it: Il [centro per l'impiego][1] è un ufficio pubblico. In Lombardia lo gestisce la Provincia.
# note: [1] = termini/centro-per-l-impiego
# term: centro per l'impiego → { -centro-per-l-impiego } = centre pour l’emploi
p-9hx4g = Le [centre pour l’emploi (centro per l’impiego)][1] est un bureau public. En Lombardie, c’est la province qui le gère.

## A chi è rivolto

# it: A chi non ha lavoro o vuole cambiarlo. Se non sei cittadino dell'Unione europea, serve un permesso che fa lavorare.
p-4nwmg = Pour les personnes qui n’ont pas de travail ou veulent en changer. Si vous n’êtes pas citoyen de l’Union européenne, il faut un permis qui permet de travailler.

## Come fare

# it: Chiedi al Comune o alla [Provincia][1] qual è il centro della tua zona.
# note: voce 1 di 6
# note: [1] = enti/provincia-di-cremona
l-9982h = Demandez à la mairie (Comune) ou à la [Provincia][1] quel est le centre de votre zone.
# it: Prendi un appuntamento.
# note: voce 2 di 6
l-fhg5p = Prenez rendez-vous.
# it: Firma la [DID][1]: dici che sei senza lavoro e pronto a lavorare.
# note: voce 3 di 6
# note: [1] = termini/did
# term: did → { -did } = déclaration de recherche d’emploi
l-xxegq = Signez la [déclaration de recherche d’emploi (DID)][1] : vous dites que vous êtes sans travail et prêt à travailler.
# it: Fai il colloquio. Racconta che lavori hai fatto e che cosa sai fare.
# note: voce 4 di 6
l-ue7qr = Passez l’entretien. Racontez quels travaux vous avez faits et ce que vous savez faire.
# it: Firma il **patto di servizio**. Dice che cosa fai tu e che cosa fa il centro.
# note: voce 5 di 6
l-equ8f = Signez le **patto di servizio** (pacte de service). Il dit ce que vous faites et ce que fait le centre.
# it: Vai a tutti gli appuntamenti.
# note: voce 6 di 6
l-eqw4j = Allez à tous les rendez-vous.

## Cosa si ottiene

# it: aiuto per scrivere il curriculum
# note: voce 1 di 3
l-92477 = de l’aide pour écrire le CV
# it: offerte di lavoro
# note: voce 2 di 3
l-em8hw = des offres de travail
# it: corsi e [tirocini][1]
# note: voce 3 di 3
# note: [1] = termini/tirocinio
# term: tirocini → { -tirocinio } = stage
l-iighg = des cours et des [stages (tirocini)][1]

## Casi particolari

# it: **Perdi il lavoro?** Non perdi subito il permesso. Con il permesso per [attesa occupazione][1] hai di solito almeno un anno per cercare.
# note: voce 1 di 3
# note: [1] = termini/attesa-occupazione
# term: attesa occupazione → { -attesa-occupazione } = permis pour recherche d’emploi
l-w6d8v = **Vous perdez votre travail ?** Vous ne perdez pas tout de suite le permis. Avec le permis pour [recherche d’emploi (attesa occupazione)][1], vous avez d’habitude au moins un an pour chercher.
# it: **Richiedenti asilo.** Dopo un certo tempo dalla domanda puoi lavorare.
# note: voce 2 di 3
# term: richiedenti asilo → { -richiedente-asilo } = demandeur d’asile
l-t5gkf = **Demandeurs d’asile.** Après un certain temps à partir de la demande, vous pouvez travailler.
# it: Ci sono anche **agenzie per il lavoro** private. Per chi cerca lavoro sono gratis.
# note: voce 3 di 3
l-6hmsq = Il y a aussi des **agenzie per il lavoro** (agences de travail) privées. Pour les personnes qui cherchent du travail, elles sont gratuites.
# it: Non pagare mai per avere un lavoro. È vietato chiedere soldi a chi cerca lavoro.
# note: critico: qui uno sbaglio può fare danno
p-n8ici = Ne payez jamais pour avoir un travail. Il est interdit de demander de l’argent à une personne qui cherche du travail.

## Se qualcosa va male

# it: Se qualcosa va male
t-j8jcx = Si quelque chose se passe mal
# it: Se salti un appuntamento senza motivo, puoi perdere aiuti. Se stai male, porta il certificato del medico.
p-aujwp = Si vous manquez un rendez-vous sans raison, vous pouvez perdre des aides. Si vous êtes malade, apportez le certificat du médecin.
