### INPS — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
# term: inps → { -inps } = INPS
title = INPS (casa de asigurări sociale)
# it: L'ente che paga pensioni, disoccupazione, assegni per i figli e maternità.
summary = Instituția care plătește pensii, șomaj, alocații pentru copii și maternitate.
# it: INPS; pensione; contributi; previdenza
# term: inps → { -inps } = INPS
# term: contributi → { -contributi } = contribuții sociale
keywords = INPS; pensie; contribuții; asigurări sociale; casa de pensii
# it: INPS da telefono fisso
# term: inps → { -inps } = INPS
f-7j9hw = INPS de pe telefon fix
# it: INPS da cellulare
# term: inps → { -inps } = INPS
f-iitxj = INPS de pe mobil

## Che cosa fa

# it: L'[INPS][1] raccoglie i contributi di chi lavora e paga molti aiuti. Per esempio:
# note: [1] = termini/inps
# term: inps → { -inps } = INPS
# term: contributi → { -contributi } = contribuții sociale
p-z8g7w = [INPS][1] strânge contribuțiile (contributi) celor care lucrează și plătește multe ajutoare. De exemplu:
# it: [disoccupazione][1]
# note: voce 1 di 4
# note: [1] = servizi/disoccupazione-naspi
l-h3c2p = [șomaj][1]
# it: [assegno unico per i figli][1]
# note: voce 2 di 4
# note: [1] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = alocație unică pentru copii
l-fk9b2 = [alocație unică pentru copii (assegno unico per i figli)][1]
# it: [maternità][1]
# note: voce 3 di 4
# note: [1] = servizi/congedo-di-maternita
l-q824t = [maternitate][1]
# it: pensione e invalidità
# note: voce 4 di 4
l-7d4hm = pensie și invaliditate
# it: Il sito è { $web }. Da telefono fisso chiama il { $phone-inps-da-telefono-fisso }. Da cellulare chiama il { $phone-inps-da-cellulare }.
# note: $web = un dato; lo scrive il sito
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = INPS
p-8sc3w = Site-ul este { $web }. De pe telefon fix sunați la { $phone-inps-da-telefono-fisso }. De pe mobil sunați la { $phone-inps-da-cellulare }.
# it: Se è difficile, vai a un [patronato][1]: parla lui con l'INPS.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = birou de asistență
# term: inps → { -inps } = INPS
p-ysg3g = Dacă este greu, mergeți la un [birou de asistență (patronato)][1]: vorbește el cu INPS.
