### morosità incolpevole — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: morosità incolpevole
title = rent debt that is not your fault
# it: Quando non riesci a pagare l'affitto e non è colpa tua.
summary = When you cannot pay the rent and it is not your fault.
# it: affitto arretrato; non pagare; aiuto affitto
keywords = rent debt; late rent; not paying; rent help
# it: **Morosità** vuol dire pagare in ritardo o non pagare. **Incolpevole** vuol dire senza colpa.
p-6t2jk = **Morosità** means paying late or not paying. **Incolpevole** means without fault.
# it: Leggi [che aiuti ci sono][1].
# note: [1] = servizi/affitto-non-pagato
p-ndpm5 = Read [what help there is][1].
