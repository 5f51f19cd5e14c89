### kit postale — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: kit postale
title = поштовий комплект
# it: La busta con i moduli per chiedere il permesso di soggiorno alla posta.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = посвідка на проживання
summary = Конверт із бланками, щоб просити посвідку на проживання на пошті.
# it: busta gialla; moduli; posta; Sportello Amico
keywords = жовтий конверт; бланки; пошта; Sportello Amico
# it: La prendi gratis in un ufficio postale con lo Sportello Amico.
p-g3cdf = Його беруть безкоштовно в поштовому відділенні з віконцем Sportello Amico.
# it: La compili e la riporti **aperta**. Un [patronato][1] può compilarla con te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = бюро допомоги з документами
p-8k9ps = Ви заповнюєте бланки і повертаєте конверт **відкритим**. [Бюро допомоги (patronato)][1] може заповнити їх разом із вами.
