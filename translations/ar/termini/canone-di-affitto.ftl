### canone — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: canone
title = الإيجار الشهري
# it: I soldi che paghi ogni mese per l'affitto.
summary = المال الذي تدفعه كل شهر للإيجار.
# it: affitto; mese; prezzo
keywords = إيجار; كراء; شهر; سعر
# it: Nel contratto trovi anche la parola **locazione**. Vuol dire affitto.
p-8cwyj = في العقد تجد أيضًا كلمة **locazione**. معناها إيجار.
# it: Il canone di solito non comprende le spese del palazzo e le [bollette][1].
# note: [1] = termini/bolletta
# term: bollette → { -bolletta } = الفاتورة
p-fkvns = الإيجار الشهري عادة لا يشمل مصاريف المبنى و[الفواتير][1].
