### contratto di lavoro — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di lavoro
title = عقد العمل
# it: Il foglio con paga, ore e compiti, firmato da te e dal datore di lavoro.
# term: datore di lavoro → { -datore-di-lavoro } = صاحب العمل
summary = ورقة فيها الأجر والساعات والمهام، توقّعها أنت وصاحب العمل.
# it: assunzione; firmare; tempo determinato; tempo indeterminato
keywords = تعيين; توقيع; عقد محدد المدة; عقد دائم; كونتراتو
# it: A **tempo determinato** ha una data di fine. A **tempo indeterminato** non ha una fine.
p-8hiby = العقد **المحدد المدة (tempo determinato)** له تاريخ نهاية. والعقد **غير المحدد المدة (tempo indeterminato)** ليس له نهاية.
# it: Chiedi sempre la tua copia.
p-pbtvj = اطلب نسختك دائمًا.
