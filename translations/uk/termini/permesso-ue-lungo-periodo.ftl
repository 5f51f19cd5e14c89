### permesso UE per soggiornanti di lungo periodo — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: permesso UE per soggiornanti di lungo periodo
title = довгострокова посвідка ЄС
# it: Un permesso senza scadenza, per chi vive qui e ha un permesso da almeno 5 anni.
summary = Безстрокова посвідка для тих, хто живе тут і має посвідку щонайменше 5 років.
# it: carta di soggiorno; permesso illimitato
keywords = carta di soggiorno; безстрокова посвідка
# it: Prima si chiamava **carta di soggiorno**. Molti la chiamano ancora così.
p-ecrpi = Раніше вона називалася **carta di soggiorno**. Багато хто й досі так каже.
# it: Leggi [come si chiede][1].
# note: [1] = servizi/permesso-lungo-periodo
p-r6wjr = Читайте, [як її просити][1].
