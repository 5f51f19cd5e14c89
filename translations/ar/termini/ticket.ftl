### ticket — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ticket
title = رسم العلاج
# it: La parte che paghi tu per una visita, un esame o una medicina.
summary = الجزء الذي تدفعه أنت عن فحص أو تحليل أو دواء.
# it: pagare; visita; esame; medicina
keywords = دفع; فحص; كشف; تحليل; دواء; تيكت
# it: Il resto lo paga lo Stato. Alcune persone non pagano: hanno una [esenzione][1].
# note: [1] = termini/esenzione
# term: esenzione → { -esenzione } = الإعفاء من رسم العلاج
p-i56hy = الباقي تدفعه الدولة. بعض الناس لا يدفعون: لديهم [إعفاء (esenzione)][1].
