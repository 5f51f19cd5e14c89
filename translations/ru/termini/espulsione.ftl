### espulsione — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: espulsione
title = выдворение
# it: L'ordine di lasciare l'Italia.
summary = Приказ покинуть Италию.
# it: foglio di via; rimpatrio; decreto; diniego
keywords = депортация; высылка; отказ; постановление
# it: È scritto su un foglio che devi capire. I giorni per opporti sono **molto pochi**.
p-z5faf = Он написан на бумаге, которую вы должны понять. Дней, чтобы его обжаловать, **очень мало**.
# it: Di solito **non** possono mandare via i minorenni, le donne incinte e nei 6 mesi dopo il parto, chi vive con un familiare italiano. Sei una di queste persone? Dillo subito all'avvocato.
# note: critico: qui uno sbaglio può fare danno
# term: minorenni → { -minore } = несовершеннолетний
p-rzmui = Обычно **не** могут выслать несовершеннолетних, беременных женщин и женщин в первые 6 месяцев после родов, а также тех, кто живёт с членом семьи — итальянцем. Это касается вас? Сразу скажите об этом адвокату.
# it: Vai da un avvocato lo stesso giorno: può essere [pagato dallo Stato][1].
# note: [1] = servizi/patrocinio-gratuito
p-mza5z = Идите к адвокату в тот же день: его может [оплатить государство][1].
