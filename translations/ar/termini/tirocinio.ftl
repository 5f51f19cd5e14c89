### tirocinio — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tirocinio
title = التدريب العملي
# it: Un periodo per imparare un lavoro in un'azienda.
summary = مدة لتتعلم عملًا في شركة.
# it: stage; prova; imparare un lavoro
keywords = ستاج; تجربة; تعلّم مهنة
# it: Non è un contratto di lavoro. Di solito ricevi una piccola somma. Deve esserci un progetto scritto.
# term: contratto di lavoro → { -contratto-di-lavoro } = عقد العمل
p-w3s49 = ليس عقد عمل. عادة تستلم مبلغًا صغيرًا. يجب أن تكون هناك خطة مكتوبة.
