### morosità incolpevole — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: morosità incolpevole
title = борг за оренду не з вашої вини
# it: Quando non riesci a pagare l'affitto e non è colpa tua.
summary = Коли ви не можете платити за оренду і це не ваша вина.
# it: affitto arretrato; non pagare; aiuto affitto
keywords = борг за оренду; не платити; допомога на оренду
# it: **Morosità** vuol dire pagare in ritardo o non pagare. **Incolpevole** vuol dire senza colpa.
p-6t2jk = **Morosità** означає платити із запізненням або не платити. **Incolpevole** означає «без вини».
# it: Leggi [che aiuti ci sono][1].
# note: [1] = servizi/affitto-non-pagato
p-ndpm5 = Читайте, [яка є допомога][1].
