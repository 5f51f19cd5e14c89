### decreto flussi — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: decreto flussi
title = বিদেশি কর্মীর কোটা
# it: La regola che dice quanti lavoratori possono entrare in Italia.
summary = ইতালিতে কতজন কর্মী ঢুকতে পারবেন, সেই নিয়ম।
# it: quote; lavoro; click day
keywords = কোটা; স্পন্সর; কাজের ভিসা; ক্লিক ডে
# it: La domanda la fa il datore di lavoro in giorni precisi. Nessuno può venderti un posto.
# term: datore di lavoro → { -datore-di-lavoro } = নিয়োগকর্তা
p-h65d3 = নিয়োগকর্তা নির্দিষ্ট কিছু দিনে আবেদন করেন। কেউ আপনার কাছে জায়গা বিক্রি করতে পারে না।
# it: Leggi [come funziona][1].
# note: [1] = servizi/entrare-per-lavoro
p-4659z = পড়ুন [কীভাবে হয়][1]।
