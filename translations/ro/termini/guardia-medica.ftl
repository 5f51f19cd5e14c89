### guardia medica — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: guardia medica
title = medic de gardă
# it: Il medico per la notte, la domenica e i giorni di festa.
summary = Medicul pentru noapte, duminică și zilele de sărbătoare.
# it: continuità assistenziale; notte; domenica; 116117
keywords = guardia medica; noapte; duminică; 116117; doctor de gardă
# it: Il nome ufficiale è **continuità assistenziale**. Serve se il tuo medico non c'è e il problema non può aspettare.
p-5whf8 = Numele oficial este **continuità assistenziale**. Este pentru situația în care medicul dumneavoastră nu este disponibil și problema nu poate aștepta.
# it: Leggi [come si chiama][1].
# note: [1] = servizi/cure-non-urgenti
p-vey89 = Citiți [cum îl sunați][1].
