### INPS — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
# term: inps → { -inps } = институт социального обеспечения
title = ===
# it: L'ente che paga pensioni, disoccupazione, assegni per i figli e maternità.
summary = Учреждение, которое платит пенсии, пособия по безработице, на детей и по материнству.
# it: INPS; pensione; contributi; previdenza
# term: inps → { -inps } = институт социального обеспечения
# term: contributi → { -contributi } = социальные взносы
keywords = INPS; пенсия; взносы; пенсионный фонд; социальное обеспечение
# it: INPS da telefono fisso
# term: inps → { -inps } = институт социального обеспечения
f-7j9hw = INPS со стационарного телефона
# it: INPS da cellulare
# term: inps → { -inps } = институт социального обеспечения
f-iitxj = INPS с мобильного телефона

## Che cosa fa

# it: L'[INPS][1] raccoglie i contributi di chi lavora e paga molti aiuti. Per esempio:
# note: [1] = termini/inps
# term: inps → { -inps } = институт социального обеспечения
# term: contributi → { -contributi } = социальные взносы
p-z8g7w = [INPS][1] собирает взносы тех, кто работает, и платит многие виды помощи. Например:
# it: [disoccupazione][1]
# note: voce 1 di 4
# note: [1] = servizi/disoccupazione-naspi
l-h3c2p = [пособие по безработице][1]
# it: [assegno unico per i figli][1]
# note: voce 2 di 4
# note: [1] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = единое пособие на детей
l-fk9b2 = [единое пособие на детей][1]
# it: [maternità][1]
# note: voce 3 di 4
# note: [1] = servizi/congedo-di-maternita
l-q824t = [выплаты по материнству][1]
# it: pensione e invalidità
# note: voce 4 di 4
l-7d4hm = пенсия и инвалидность
# it: Il sito è { $web }. Da telefono fisso chiama il { $phone-inps-da-telefono-fisso }. Da cellulare chiama il { $phone-inps-da-cellulare }.
# note: $web = un dato; lo scrive il sito
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = институт социального обеспечения
p-8sc3w = Сайт: { $web }. Со стационарного телефона звоните { $phone-inps-da-telefono-fisso }. С мобильного звоните { $phone-inps-da-cellulare }.
# it: Se è difficile, vai a un [patronato][1]: parla lui con l'INPS.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро помощи с документами
# term: inps → { -inps } = институт социального обеспечения
p-ysg3g = Если вам трудно, идите в [бюро помощи с документами (patronato)][1]: оно говорит с INPS за вас.
