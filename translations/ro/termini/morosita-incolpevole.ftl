### morosità incolpevole — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: morosità incolpevole
title = restanță la chirie fără vină
# it: Quando non riesci a pagare l'affitto e non è colpa tua.
summary = Când nu puteți plăti chiria și nu este vina dumneavoastră.
# it: affitto arretrato; non pagare; aiuto affitto
keywords = chirie neplătită; restanță; nu pot plăti; ajutor pentru chirie
# it: **Morosità** vuol dire pagare in ritardo o non pagare. **Incolpevole** vuol dire senza colpa.
p-6t2jk = **Morosità** înseamnă să plătiți cu întârziere sau să nu plătiți. **Incolpevole** înseamnă fără vină.
# it: Leggi [che aiuti ci sono][1].
# note: [1] = servizi/affitto-non-pagato
p-ndpm5 = Citiți [ce ajutoare există][1].
