### Sportello unico per l'immigrazione — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sportello unico per l'immigrazione
title = الشباك الموحد للهجرة
# it: L'ufficio della Prefettura per il lavoro e la famiglia dei cittadini stranieri.
# term: prefettura → { -prefettura } = المحافظة
summary = مكتب المحافظة لعمل المواطنين الأجانب وعائلاتهم.
# it: SUI; nulla osta; flussi
# term: nulla osta → { -nulla-osta } = إذن عدم الممانعة
keywords = SUI; إذن عدم الممانعة; تدفقات; مكتب الهجرة
# it: Dà il [nulla osta][1] per lavorare o per far venire la famiglia.
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = إذن عدم الممانعة
p-uzaxv = يعطي [إذن عدم الممانعة (nulla osta)][1] للعمل أو لإحضار العائلة.
# it: Mandi la domanda in linea. Poi l'ufficio ti chiama per un appuntamento.
p-nrrmx = أرسل الطلب عبر الإنترنت. ثم يستدعيك المكتب إلى موعد.
