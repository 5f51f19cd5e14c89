### INPS — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: INPS
# term: inps → { -inps } = інститут соціального забезпечення
title = INPS
# it: L'ente che paga pensioni, disoccupazione, assegni per i figli e maternità.
summary = Установа, яка платить пенсії, допомогу з безробіття, на дітей і на час декрету.
# it: INPS; pensione; contributi; previdenza
# term: inps → { -inps } = інститут соціального забезпечення
# term: contributi → { -contributi } = соціальні внески
keywords = INPS; пенсія; внески; пенсійний фонд; соціальне забезпечення
# it: INPS da telefono fisso
# term: inps → { -inps } = інститут соціального забезпечення
f-7j9hw = INPS зі стаціонарного телефону
# it: INPS da cellulare
# term: inps → { -inps } = інститут соціального забезпечення
f-iitxj = INPS з мобільного телефону

## Che cosa fa

# it: L'[INPS][1] raccoglie i contributi di chi lavora e paga molti aiuti. Per esempio:
# note: [1] = termini/inps
# term: inps → { -inps } = інститут соціального забезпечення
# term: contributi → { -contributi } = соціальні внески
p-z8g7w = [INPS][1] збирає соціальні внески тих, хто працює, і платить багато видів допомоги. Наприклад:
# it: [disoccupazione][1]
# note: voce 1 di 4
# note: [1] = servizi/disoccupazione-naspi
l-h3c2p = [допомога з безробіття][1]
# it: [assegno unico per i figli][1]
# note: voce 2 di 4
# note: [1] = servizi/assegno-unico-figli
# term: assegno unico → { -assegno-unico } = єдина допомога на дітей
l-fk9b2 = [єдина допомога на дітей][1]
# it: [maternità][1]
# note: voce 3 di 4
# note: [1] = servizi/congedo-di-maternita
l-q824t = [декретні виплати][1]
# it: pensione e invalidità
# note: voce 4 di 4
l-7d4hm = пенсія та інвалідність
# it: Il sito è { $web }. Da telefono fisso chiama il { $phone-inps-da-telefono-fisso }. Da cellulare chiama il { $phone-inps-da-cellulare }.
# note: $web = un dato; lo scrive il sito
# note: $phone-inps-da-telefono-fisso = un dato; lo scrive il sito
# note: $phone-inps-da-cellulare = un dato; lo scrive il sito
# term: inps → { -inps } = інститут соціального забезпечення
p-8sc3w = Сайт: { $web }. Зі стаціонарного телефону дзвоніть { $phone-inps-da-telefono-fisso }. З мобільного дзвоніть { $phone-inps-da-cellulare }.
# it: Se è difficile, vai a un [patronato][1]: parla lui con l'INPS.
# note: [1] = servizi/aiuto-patronato-caf
# term: patronato → { -patronato } = бюро допомоги з документами
# term: inps → { -inps } = інститут соціального забезпечення
p-ysg3g = Якщо вам важко, ідіть до [бюро допомоги з документами (patronato)][1]: воно говорить з INPS за вас.
