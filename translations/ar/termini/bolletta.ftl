### bolletta — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: bolletta
title = الفاتورة
# it: Il conto da pagare per luce, gas, acqua o rifiuti.
summary = الحساب الذي تدفعه للكهرباء أو الغاز أو الماء أو النفايات.
# it: luce; gas; acqua; pagare
keywords = كهرباء; ضوء; غاز; ماء; دفع
# it: Guarda la data entro cui devi pagare. Se non riesci, chiedi di pagare a rate.
p-xtfu3 = انظر آخر يوم يمكنك أن تدفع فيه. إذا لم تستطع، فاطلب الدفع بالتقسيط.
# it: Leggi [come pagare meno][1].
# note: [1] = servizi/bonus-bollette
p-tafzv = اقرأ [كيف تدفع أقل][1].
