### Casa di comunità — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa di comunità
title = المركز الصحي المجتمعي
# it: Un posto vicino a casa con medici, infermieri e sportelli della salute.
summary = مكان قريب من البيت فيه أطباء وممرضون وشبابيك لخدمات الصحة.
# it: medico; infermiere; prelievi; sportello; ASST
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
keywords = طبيب; ممرض; تحليل دم; شباك; ASST; مستوصف
# it: Puoi chiedere informazioni, fare visite e parlare con un infermiere. Non è un ospedale.
p-zumst = يمكنك أن تطلب معلومات وتجري فحصًا وتتكلم مع ممرض. ليس مستشفى.
# it: Chiedi all'[ASST][1] qual è la più vicina.
# note: [1] = termini/asst
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
p-rdqyq = اسأل [ASST][1] أيها أقرب إليك.
