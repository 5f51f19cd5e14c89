### decreto flussi — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: decreto flussi
title = مرسوم التدفقات
# it: La regola che dice quanti lavoratori possono entrare in Italia.
summary = القاعدة التي تقول كم عاملًا يمكنهم الدخول إلى إيطاليا.
# it: quote; lavoro; click day
keywords = حصص; عمل; كليك داي; عقد عمل
# it: La domanda la fa il datore di lavoro in giorni precisi. Nessuno può venderti un posto.
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
p-h65d3 = { -datore-di-lavoro } يقدّم الطلب في أيام محددة. لا يحق لأحد أن يبيعك مكانًا.
# it: Leggi [come funziona][1].
# note: [1] = servizi/entrare-per-lavoro
p-4659z = اقرأ [كيف يعمل][1].
