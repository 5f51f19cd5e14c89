### datore di lavoro — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: datore di lavoro
title = صاحب العمل
# it: La persona o l'azienda per cui lavori.
summary = الشخص أو الشركة التي تعمل عندها.
# it: capo; padrone; ditta; azienda
keywords = رئيس العمل; صاحب الشغل; شركة; باترون; المعلم
# it: Deve darti il [contratto][1], la paga e la [busta paga][2].
# note: [1] = termini/contratto-di-lavoro
# note: [2] = termini/busta-paga
# term: busta paga → { -busta-paga } = كشف الراتب
p-p64zw = يجب أن يعطيك [العقد][1] والأجر و[كشف الراتب (busta paga)][2].
