### kit postale — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: kit postale
title = почтовый комплект
# it: La busta con i moduli per chiedere il permesso di soggiorno alla posta.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
summary = Конверт с бланками, чтобы попросить вид на жительство на почте.
# it: busta gialla; moduli; posta; Sportello Amico
keywords = жёлтый конверт; бланки; почта; Sportello Amico
# it: La prendi gratis in un ufficio postale con lo Sportello Amico.
p-g3cdf = Его бесплатно берут в почтовом отделении с окном Sportello Amico.
# it: La compili e la riporti **aperta**. Un [patronato][1] può compilarla con te.
# note: [1] = termini/patronato
# term: patronato → { -patronato } = бюро помощи с документами
p-8k9ps = Вы заполняете его и приносите обратно **открытым**. [Бюро помощи с документами (patronato)][1] может заполнить его вместе с вами.
