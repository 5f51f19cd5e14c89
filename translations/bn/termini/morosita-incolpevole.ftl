### morosità incolpevole — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: morosità incolpevole
title = নিজের দোষ ছাড়া ভাড়া বাকি
# it: Quando non riesci a pagare l'affitto e non è colpa tua.
summary = যখন আপনি ভাড়া দিতে পারছেন না এবং তা আপনার দোষ নয়।
# it: affitto arretrato; non pagare; aiuto affitto
keywords = ভাড়া বাকি; ভাড়া দিতে পারছি না; ভাড়ার সাহায্য
# it: **Morosità** vuol dire pagare in ritardo o non pagare. **Incolpevole** vuol dire senza colpa.
p-6t2jk = **Morosità** মানে দেরিতে টাকা দেওয়া বা না দেওয়া। **Incolpevole** মানে দোষ ছাড়া।
# it: Leggi [che aiuti ci sono][1].
# note: [1] = servizi/affitto-non-pagato
p-ndpm5 = পড়ুন [কী কী সাহায্য আছে][1]।
