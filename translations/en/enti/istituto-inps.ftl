### INPS — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
# term: inps → { -inps } = social security institute
title = INPS (social security institute)
# it: L'ente che paga pensioni, disoccupazione, assegni per i figli e maternità.
summary = The institute that pays pensions, unemployment benefit, child benefit and maternity pay.
# it: INPS; pensione; contributi; previdenza
# term: inps → { -inps } = social security institute
# term: contributi → { -contributi } = social security contributions
keywords = INPS; pension; contributions; social security
# it: INPS da telefono fisso
# term: inps → { -inps } = social security institute
f-7j9hw = INPS from a landline
# it: INPS da cellulare
# term: inps → { -inps } = social security institute
f-iitxj = INPS from a mobile phone

## Che cosa fa

# it: L'[INPS][1] raccoglie i contributi di chi lavora e paga molti aiuti. Per esempio:
# note: [1] = termini/inps
# term: inps → { -inps } = social security institute
# term: contributi → { -contributi } = social security contributions
p-z8g7w = [INPS][1] collects the { -contributi } of people who work and pays many benefits. For example:
# it: [disoccupazione][1]
# note: voce 1 di 4
# note: [1] = servizi/disoccupazione-naspi
l-h3c2p = [unemployment benefit][1]
# it: [assegno unico per i figli][1]
# note: voce 2 di 4
# note: [1] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = child benefit
l-fk9b2 = [child benefit (assegno unico)][1]
# it: [maternità][1]
# note: voce 3 di 4
# note: [1] = servizi/congedo-di-maternita
l-q824t = [maternity pay][1]
# it: pensione e invalidità
# note: voce 4 di 4
l-7d4hm = pension and disability
# it: Il sito è { $web }. Da telefono fisso chiama il { $phone-inps-da-telefono-fisso }. Da cellulare chiama il { $phone-inps-da-cellulare }.
# note: $web = un dato; lo scrive il sito
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = social security institute
p-8sc3w = The website is { $web }. From a landline call { $phone-inps-da-telefono-fisso }. From a mobile phone call { $phone-inps-da-cellulare }.
# it: Se è difficile, vai a un [patronato][1]: parla lui con l'INPS.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = advice office
# term: inps → { -inps } = social security institute
p-ysg3g = If it is difficult, go to an [advice office (patronato)][1]: it talks to INPS for you.
