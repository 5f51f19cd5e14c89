### morosità incolpevole — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: morosità incolpevole
title = العجز عن دفع الإيجار دون ذنب
# it: Quando non riesci a pagare l'affitto e non è colpa tua.
summary = عندما لا تستطيع دفع الإيجار وليس الذنب ذنبك.
# it: affitto arretrato; non pagare; aiuto affitto
keywords = إيجار متأخر; عدم الدفع; مساعدة الإيجار; كراء
# it: **Morosità** vuol dire pagare in ritardo o non pagare. **Incolpevole** vuol dire senza colpa.
p-6t2jk = **Morosità** معناها الدفع المتأخر أو عدم الدفع. و**Incolpevole** معناها دون ذنب.
# it: Leggi [che aiuti ci sono][1].
# note: [1] = servizi/affitto-non-pagato
p-ndpm5 = اقرأ [ما هي المساعدات الموجودة][1].
