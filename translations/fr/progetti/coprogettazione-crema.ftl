### Crema: servizi sociali progettati insieme — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Crema: servizi sociali progettati insieme
title = Crema : des services sociaux préparés ensemble
# it: Cinque anni di servizi sociali progettati dal Comune con 28 enti.
summary = Cinq ans de services sociaux préparés par la mairie avec 28 organismes.
# it: Crema; coprogettazione; terzo settore; welfare
keywords = Crema; travail commun; secteur associatif; aide sociale
# it: guida del primo gruppo
f-5heak = direction du premier groupe
# it: guida del secondo gruppo
f-wc7yy = direction du second groupe
# it: Il Comune di Crema progetta i servizi sociali con associazioni, cooperative e altri enti. Il piano dura 5 anni.
p-kvusg = La mairie de Crema prépare les services sociaux avec des associations, des coopératives et d’autres organismes. Le plan dure 5 ans.

## Obiettivi

# it: lottare contro la povertà
# note: voce 1 di 4
l-ha7d9 = lutter contre la pauvreté
# it: dare tutela legale
# note: voce 2 di 4
l-gia5v = donner une protection juridique
# it: aiutare a cercare lavoro
# note: voce 3 di 4
l-ugwm6 = aider à chercher du travail
# it: rispondere alle emergenze della casa
# note: voce 4 di 4
l-g2wnv = répondre aux urgences de logement
# it: Le famiglie con bambini hanno più attenzione.
p-c9q5s = Les familles avec enfants reçoivent plus d’attention.

## Finanziamento

# it: In tutto sono { $total_cost }. Di questi, 1.418.784 euro vengono dal Comune.
# note: $total_cost = un dato; lo scrive il sito
p-2r9jx = En tout, il y a { $total_cost }. Sur cette somme, 1 418 784 euros viennent de la mairie.

## Attività

# it: Due gruppi riuniscono 28 enti. I gruppi formano insieme un'associazione temporanea. Come lavorano è spiegato [in questa pagina][1].
# note: [1] = pratiche/progettare-insieme-a-crema
p-tpwds = Deux groupes réunissent 28 organismes. Les groupes forment ensemble une association temporaire. Leur façon de travailler est expliquée [sur cette page][1].
# it: Se ti serve aiuto, leggi [a chi rivolgerti][1].
# note: [1] = servizi/crema-aiuti-sociali
p-fnhz9 = Si vous avez besoin d’aide, lisez [à qui vous adresser][1].
