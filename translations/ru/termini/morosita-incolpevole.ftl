### morosità incolpevole — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: morosità incolpevole
title = долг за аренду не по вашей вине
# it: Quando non riesci a pagare l'affitto e non è colpa tua.
summary = Когда вы не можете платить за аренду, и это не ваша вина.
# it: affitto arretrato; non pagare; aiuto affitto
keywords = долг за аренду; не платить; помощь с арендой
# it: **Morosità** vuol dire pagare in ritardo o non pagare. **Incolpevole** vuol dire senza colpa.
p-6t2jk = **Morosità** значит платить с опозданием или не платить. **Incolpevole** значит без вины.
# it: Leggi [che aiuti ci sono][1].
# note: [1] = servizi/affitto-non-pagato
p-ndpm5 = Читайте, [какая есть помощь][1].
