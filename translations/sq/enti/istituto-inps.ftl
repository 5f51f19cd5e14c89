### INPS — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
title = INPS (Instituti i sigurimeve shoqërore)
# it: L'ente che paga pensioni, disoccupazione, assegni per i figli e maternità.
summary = Enti që paguan pensionet, papunësinë, shtesën për fëmijë dhe lejen e lindjes.
# it: INPS; pensione; contributi; previdenza
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
# term: contributi → { -contributi } = kontribute të sigurimeve shoqërore
keywords = INPS; pension; kontribute; sigurime shoqërore; papunësi
# it: INPS da telefono fisso
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-7j9hw = INPS nga telefoni fiks
# it: INPS da cellulare
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
f-iitxj = INPS nga celulari

## Che cosa fa

# it: L'[INPS][1] raccoglie i contributi di chi lavora e paga molti aiuti. Per esempio:
# note: [1] = termini/inps
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
# term: contributi → { -contributi } = kontribute të sigurimeve shoqërore
p-z8g7w = [INPS][1] mbledh kontributet e atyre që punojnë dhe paguan shumë ndihma. Për shembull:
# it: [disoccupazione][1]
# note: voce 1 di 4
# note: [1] = servizi/disoccupazione-naspi
l-h3c2p = [papunësinë][1]
# it: [assegno unico per i figli][1]
# note: voce 2 di 4
# note: [1] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = shtesa për fëmijë
l-fk9b2 = [shtesën për fëmijë (assegno unico)][1]
# it: [maternità][1]
# note: voce 3 di 4
# note: [1] = servizi/congedo-di-maternita
l-q824t = [lejen e lindjes][1]
# it: pensione e invalidità
# note: voce 4 di 4
l-7d4hm = pensionin dhe invaliditetin
# it: Il sito è { $web }. Da telefono fisso chiama il { $phone-inps-da-telefono-fisso }. Da cellulare chiama il { $phone-inps-da-cellulare }.
# note: $web = un dato; lo scrive il sito
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
p-8sc3w = Faqja e internetit është { $web }. Nga telefoni fiks telefononi { $phone-inps-da-telefono-fisso }. Nga celulari telefononi { $phone-inps-da-cellulare }.
# it: Se è difficile, vai a un [patronato][1]: parla lui con l'INPS.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = zyrë ndihme
# term: inps → { -inps } = Instituti i sigurimeve shoqërore
p-ysg3g = Nëse është e vështirë, shkoni te një [zyrë ndihme (patronato)][1]: ajo flet me INPS-in.
