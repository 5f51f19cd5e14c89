### Lavoro sfruttato o in nero: chiedere aiuto — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro sfruttato o in nero: chiedere aiuto
# term: in nero → { -lavoro-nero } = travail au noir
title = Travail exploité ou au noir : demander de l’aide
# it: Se ti pagano pochissimo, ti minacciano o lavori in nero, ci sono aiuti.
# term: in nero → { -lavoro-nero } = travail au noir
summary = Si on vous paie très peu, si on vous menace ou si vous travaillez au noir, il y a des aides.
# it: sfruttamento; caporalato; lavoro nero; campi; minacce; ispettorato; paga bassa; non mi pagano; ricatto
# term: lavoro nero → { -lavoro-nero } = travail au noir
keywords = exploitation; travail au noir; caporalato; champs; menaces; inspection; bas salaire; patron; on ne me paie pas; chantage
# it: ascolto, consiglio e protezione
f-2hpvz = écoute, conseil et protection
# it: la telefonata
f-r3hj7 = l’appel
# it: tratta
# term: tratta → { -tratta } = traite des êtres humains
f-hswzc = traite
# it: emergenza
f-3hhz4 = urgence
# it: Se hai bisogno di lavorare, nessuno può approfittarne. Sfruttare un lavoratore è un **reato**.
p-8cjyu = Si vous avez besoin de travailler, personne n’a le droit d’en profiter. Exploiter un travailleur est un **délit**.

## A chi è rivolto

# it: A chi lavora con una paga molto bassa, troppe ore, minacce o alloggi pessimi. Vale anche per chi lavora [in nero][1] o è senza permesso.
# note: [1] = termini/lavoro-nero
# term: in nero → { -lavoro-nero } = travail au noir
p-hben2 = Pour les personnes qui travaillent avec un salaire très bas, trop d’heures, des menaces ou de très mauvais logements. Cela vaut aussi pour les personnes qui travaillent [au noir (in nero)][1] ou sont sans permis.

## Come fare

# it: Se qualcuno ti minaccia o ti picchia adesso, chiama il { $phone-emergenza }.
# note: critico: qui uno sbaglio può fare danno
# note: $phone-emergenza = un dato; lo scrive il sito
p-btixv = Si quelqu’un vous menace ou vous frappe maintenant, appelez le { $phone-emergenza }.
# it: Metti da parte le prove: messaggi, foto del posto, nomi, ore di lavoro.
# note: voce 1 di 5
l-afrjd = Mettez de côté les preuves : messages, photos du lieu, noms, heures de travail.
# it: Chiama il { $phone-tratta }. È gratis e puoi non dire il tuo nome.
# note: voce 2 di 5
# note: $phone-tratta = un dato; lo scrive il sito
# term: tratta → { -tratta } = traite des êtres humains
l-5cyrr = Appelez le { $phone-tratta }. C’est gratuit et vous pouvez ne pas dire votre nom.
# it: Oppure vai da un [sindacato][1]. Ti ascolta anche senza permesso.
# note: voce 3 di 5
# note: [1] = termini/sindacato
# term: sindacato → { -sindacato } = syndicat
l-y6r93 = Ou allez voir un [syndicat (sindacato)][1]. Il vous écoute même sans permis.
# it: Prima di andare alla polizia o all'Ispettorato, parla con loro o con un avvocato.
# note: voce 4 di 5
l-9z94c = Avant d’aller à la police ou à l’Ispettorato (inspection du travail), parlez avec eux ou avec un avocat.
# it: Decidi con calma i passi.
# note: voce 5 di 5
l-3549v = Décidez calmement des étapes.

## Cosa si ottiene

# it: un consiglio sui soldi che ti spettano
# note: voce 1 di 3
l-n2e8z = un conseil sur l’argent auquel vous avez droit
# it: un posto sicuro, se sei in pericolo
# note: voce 2 di 3
l-wmd58 = un endroit sûr, si vous êtes en danger
# it: in certi casi un **permesso di soggiorno** per chi è sfruttato
# note: voce 3 di 3
# term: permesso di soggiorno → { -permesso-di-soggiorno } = permis de séjour
l-fk3yk = dans certains cas, un **permis de séjour** pour les personnes exploitées
# it: Il permesso non è automatico. Prima di denunciare, chiedi a un avvocato che cosa rischi e che cosa puoi avere.
# note: critico: qui uno sbaglio può fare danno
p-6r8vb = Le permis n’est pas automatique. Avant de porter plainte, demandez à un avocat ce que vous risquez et ce que vous pouvez avoir.

## Casi particolari

# it: Anche chi lavora in nero ha diritto alla paga per il lavoro fatto.
# term: in nero → { -lavoro-nero } = travail au noir
p-tnyhz = Même la personne qui travaille au noir a droit au salaire pour le travail fait.

## Se qualcosa va male

# it: Se qualcosa va male
t-ts4t7 = Si quelque chose se passe mal
# it: Hai perso casa e lavoro insieme? Dillo subito al telefono: possono cercare un posto per te. L'avvocato può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-s8sna = Vous avez perdu logement et travail ensemble ? Dites-le tout de suite au téléphone : ils peuvent chercher une place pour vous. L’avocat peut être [payé par l’État][1].
