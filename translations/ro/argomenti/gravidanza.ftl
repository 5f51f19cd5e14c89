### Gravidanza e parto — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Gravidanza e parto
title = Sarcină și naștere
# it: Visite, ospedale e diritti di chi aspetta un figlio.
summary = Consultații, spital și drepturile celor care așteaptă un copil.
# it: incinta; gravidanza; parto; maternità
keywords = însărcinată; sarcină; gravidă; naștere; maternitate
# it: Sei incinta? Vai presto dal medico o al [consultorio][1]. Leggi [che cosa ti spetta][2].
# note: [1] = servizi/consultorio
# note: [2] = servizi/gravidanza-e-parto
# term: consultorio → { -consultorio-familiare } = centru de consultații pentru familie
p-7w8dc = Sunteți însărcinată? Mergeți din timp la medic sau la [centrul de consultații pentru familie (consultorio)][1]. Citiți [ce drepturi aveți][2].
