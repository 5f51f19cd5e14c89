### morosità incolpevole — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: morosità incolpevole
title = qira e papaguar pa faj
# it: Quando non riesci a pagare l'affitto e non è colpa tua.
summary = Kur nuk arrini të paguani qiranë dhe nuk është faji juaj.
# it: affitto arretrato; non pagare; aiuto affitto
keywords = borxhe qiraje; nuk paguaj; ndihmë për qiranë
# it: **Morosità** vuol dire pagare in ritardo o non pagare. **Incolpevole** vuol dire senza colpa.
p-6t2jk = **Morosità** do të thotë të paguash me vonesë ose të mos paguash. **Incolpevole** do të thotë pa faj.
# it: Leggi [che aiuti ci sono][1].
# note: [1] = servizi/affitto-non-pagato
p-ndpm5 = Lexoni [cilat ndihma ka][1].
