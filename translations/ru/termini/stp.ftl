### STP — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: STP
title = медицинский код для людей без вида на жительство
# it: Il codice per curarsi senza permesso di soggiorno.
# term: permesso di soggiorno → { -permesso-di-soggiorno } = вид на жительство
summary = Код для лечения без вида на жительство.
# it: senza permesso; cure; codice
keywords = без вида на жительство; лечение; код
# it: STP vuol dire straniero temporaneamente presente. È per chi non è cittadino dell'Unione europea e non ha il permesso.
p-9dkt2 = STP значит «иностранец, который находится здесь временно» (straniero temporaneamente presente). Он для тех, кто не гражданин Европейского союза и не имеет вида на жительство.
# it: Vale 6 mesi e puoi rinnovarlo. Leggi [come si chiede][1].
# note: [1] = servizi/cure-senza-permesso
p-yhses = Он действует 6 месяцев, и его можно продлить. Читайте, [как его попросить][1].
