### Mondinsieme: incontro e mediazione culturale — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Mondinsieme: incontro e mediazione culturale
title = Mondinsieme : rencontre et médiation culturelle
# it: Un luogo di incontro, con iniziative e mediazione nei quartieri di Cremona.
summary = Un lieu de rencontre, avec des initiatives et de la médiation dans les quartiers de Cremona.
# it: mediatore; interprete; traduzione; centro interculturale; stranieri; integrazione
keywords = médiateur; interprète; traduction; centre interculturel; étrangers; intégration
# it: Mondinsieme è il centro interculturale del Comune di Cremona. È un luogo di incontro per chi arriva e per chi vive già qui.
p-wpfzk = Mondinsieme est le centre interculturel de la mairie de Cremona (Comune). C’est un lieu de rencontre pour les personnes qui arrivent et pour celles qui vivent déjà ici.

## A chi è rivolto

# it: Il centro è per i cittadini stranieri e per tutti i residenti. Alcune iniziative sono per persone in difficoltà.
p-urdr5 = Le centre est pour les citoyens étrangers et pour tous les habitants. Certaines initiatives sont pour les personnes en difficulté.

## Come fare

# it: Vai alla [sede di Mondinsieme][1], in { $street }.
# note: voce 1 di 3
# note: $street = un dato; lo scrive il sito
# note: [1] = luoghi/mondinsieme
l-8jy9w = Allez aux [locaux de Mondinsieme][1] : { $street }.
# it: Chiedi alla segreteria quali attività ci sono.
# note: voce 2 di 3
l-xh5aj = Demandez au secrétariat quelles activités il y a.
# it: Spiega che cosa ti serve. Se non parli italiano, chiedi se c'è un [mediatore][1].
# note: voce 3 di 3
# note: [1] = termini/mediatore-linguistico
l-c6f8p = Expliquez ce qu’il vous faut. Si vous ne parlez pas italien, demandez s’il y a un [médiateur][1].

## Cosa si ottiene

# it: Un luogo dove trovare altre persone.
# note: voce 1 di 4
l-mvwud = Un lieu où trouver d’autres personnes.
# it: Iniziative per cittadini stranieri e residenti.
# note: voce 2 di 4
l-7zjhg = Des initiatives pour citoyens étrangers et habitants.
# it: **Mediazione** linguistica e culturale nei quartieri.
# note: voce 3 di 4
l-bvfu5 = De la **médiation** linguistique et culturelle dans les quartiers.
# it: Iniziative per persone in difficoltà.
# note: voce 4 di 4
l-kqxa5 = Des initiatives pour les personnes en difficulté.

## Prima di andare

# it: Prima di andare
t-9jfb5 = Avant d’y aller
# it: Le notizie di questa pagina sono vecchie di molti anni. Qualcosa può essere cambiato.
p-fh638 = Les informations de cette page datent de plusieurs années. Quelque chose peut avoir changé.
# it: Non conosciamo orari, telefono e posta elettronica. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-wu9x9 = Nous ne connaissons ni les horaires, ni le téléphone, ni l’e-mail. Allez-y en personne, ou demandez à la [mairie de Cremona (Comune di Cremona)][1].
