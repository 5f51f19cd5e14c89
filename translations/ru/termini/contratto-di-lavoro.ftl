### contratto di lavoro — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di lavoro
title = трудовой договор
# it: Il foglio con paga, ore e compiti, firmato da te e dal datore di lavoro.
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
summary = Бумага с зарплатой, часами и обязанностями, которую подписали вы и работодатель.
# it: assunzione; firmare; tempo determinato; tempo indeterminato
keywords = приём на работу; подписать; срочный договор; бессрочный договор
# it: A **tempo determinato** ha una data di fine. A **tempo indeterminato** non ha una fine.
p-8hiby = Договор **a tempo determinato** (срочный) имеет дату окончания. Договор **a tempo indeterminato** (бессрочный) не имеет конца.
# it: Chiedi sempre la tua copia.
p-pbtvj = Всегда просите свой экземпляр.
