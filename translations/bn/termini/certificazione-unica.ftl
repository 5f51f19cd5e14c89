### Certificazione Unica — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Certificazione Unica
title = বার্ষিক আয়ের সনদ
# it: Il foglio con quanto hai guadagnato in un anno e le tasse pagate.
summary = এক বছরে কত আয় করেছেন আর কত কর দিয়েছেন, সেই কাগজ।
# it: CU; redditi; tasse; 730
# term: redditi → { -reddito } = আয়
# term: 730 → { -modello-730 } = কর হিসাবের ফরম 730
keywords = CU; আয়; ট্যাক্স; 730; বছরের আয়
# it: Lo dà il datore di lavoro, in primavera. Anche l'INPS ne dà una, se ti ha pagato qualcosa.
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
# term: inps → { -inps } = সামাজিক বীমা সংস্থা
p-hu9g6 = নিয়োগকর্তা বসন্তকালে এটি দেন। INPS আপনাকে কিছু টাকা দিয়ে থাকলে তারাও একটি দেয়।
# it: Serve per il [730][1].
# note: [1] = servizi/dichiarazione-dei-redditi
# term: 730 → { -modello-730 } = কর হিসাবের ফরম 730
p-6wsnx = [ফরম 730][1]-এর জন্য এটি লাগে।
