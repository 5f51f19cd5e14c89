### modello 730 — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: modello 730
title = نموذج 730
# it: Il modulo per il conto delle tasse di chi lavora.
summary = استمارة حساب الضرائب لمن يعمل.
# it: tasse; dichiarazione dei redditi; rimborso
keywords = ضرائب; إقرار الدخل; استرجاع المال
# it: Lo fai una volta all'anno, di solito con un [CAF][1].
# note: [1] = termini/caf
# term: caf → { -caf } = مركز المساعدة الضريبية
p-zubiz = تعمله مرة في السنة، عادة مع [CAF][1].
# it: Leggi [chi deve farlo][1].
# note: [1] = servizi/dichiarazione-dei-redditi
p-x53yd = اقرأ [من يجب أن يعمله][1].
