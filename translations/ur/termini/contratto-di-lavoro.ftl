### contratto di lavoro — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di lavoro
title = کام کا معاہدہ
# it: Il foglio con paga, ore e compiti, firmato da te e dal datore di lavoro.
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
summary = وہ کاغذ جس پر تنخواہ، گھنٹے اور کام لکھے ہیں، اور آپ اور کام دینے والے کے دستخط ہیں۔
# it: assunzione; firmare; tempo determinato; tempo indeterminato
keywords = نوکری; دستخط; عارضی نوکری; پکی نوکری; کنٹریکٹ
# it: A **tempo determinato** ha una data di fine. A **tempo indeterminato** non ha una fine.
p-8hiby = **tempo determinato** (مقررہ مدت) والے معاہدے کی آخری تاریخ ہوتی ہے۔ **tempo indeterminato** (مستقل) والے کی نہیں ہوتی۔
# it: Chiedi sempre la tua copia.
p-pbtvj = ہمیشہ اپنی کاپی مانگیں۔
