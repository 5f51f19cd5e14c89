### morosità incolpevole — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: morosità incolpevole
title = loyer impayé sans faute
# it: Quando non riesci a pagare l'affitto e non è colpa tua.
summary = Quand vous n’arrivez pas à payer le loyer et que ce n’est pas votre faute.
# it: affitto arretrato; non pagare; aiuto affitto
keywords = retard de loyer; ne pas payer; aide au loyer
# it: **Morosità** vuol dire pagare in ritardo o non pagare. **Incolpevole** vuol dire senza colpa.
p-6t2jk = **Morosità** veut dire payer en retard ou ne pas payer. **Incolpevole** veut dire sans faute.
# it: Leggi [che aiuti ci sono][1].
# note: [1] = servizi/affitto-non-pagato
p-ndpm5 = Lisez [quelles aides il y a][1].
