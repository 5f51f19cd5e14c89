### lavoro nero — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: lavoro nero
title = العمل بدون عقد
# it: Lavoro senza contratto e senza contributi.
# term: contributi → { -contributi } = اشتراكات الضمان الاجتماعي
summary = عمل بدون عقد وبدون اشتراكات الضمان الاجتماعي.
# it: irregolare; senza contratto; sfruttamento
keywords = عمل غير قانوني; بدون عقد; النوار; استغلال
# it: Chi lavora in nero ha diritto alla paga. Ma non ha pensione, malattia e aiuti.
p-3w9j8 = من يعمل بدون عقد له الحق في الأجر. لكن ليس له معاش ولا تعويض عن المرض ولا مساعدات.
# it: Puoi chiedere aiuto: leggi [a chi][1].
# note: [1] = servizi/sfruttamento-sul-lavoro
p-arzf9 = يمكنك أن تطلب المساعدة: اقرأ [ممن][1].
