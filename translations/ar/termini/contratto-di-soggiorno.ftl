### contratto di soggiorno — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di soggiorno
title = عقد الإقامة
# it: Il contratto che firmi con chi ti fa lavorare, per avere il permesso.
summary = العقد الذي توقّعه مع من يشغّلك، لتحصل على التصريح.
# it: lavoro; datore di lavoro
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
keywords = عمل; صاحب العمل; عقد; تصريح عمل
# it: Lo firmano il lavoratore e il datore di lavoro. Dice anche che c'è un alloggio adatto. Di regola lo firmate entro 15 giorni dall'ingresso.
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
p-k7kyf = يوقّعه العامل وصاحب العمل. ويقول أيضًا إن هناك سكنًا مناسبًا. كقاعدة عامة توقّعانه خلال 15 يومًا من الدخول.
# it: Senza questo contratto il permesso per lavoro non arriva.
p-tjbaa = بدون هذا العقد لا يصل تصريح العمل.
