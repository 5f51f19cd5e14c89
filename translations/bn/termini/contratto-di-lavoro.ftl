### contratto di lavoro — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: contratto di lavoro
title = কাজের চুক্তি
# it: Il foglio con paga, ore e compiti, firmato da te e dal datore di lavoro.
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
summary = বেতন, সময় ও কাজ লেখা কাগজ, যাতে আপনি ও নিয়োগকর্তা সই করেন।
# it: assunzione; firmare; tempo determinato; tempo indeterminato
keywords = চাকরি; নিয়োগ; সই; কন্ট্রাক্ট; স্থায়ী চাকরি
# it: A **tempo determinato** ha una data di fine. A **tempo indeterminato** non ha una fine.
p-8hiby = **A tempo determinato** মানে শেষ তারিখ আছে। **A tempo indeterminato** মানে শেষ তারিখ নেই।
# it: Chiedi sempre la tua copia.
p-pbtvj = সব সময় আপনার কপি চান।
