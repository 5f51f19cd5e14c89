### decreto flussi — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: decreto flussi
title = указ про квоти на в’їзд
# it: La regola che dice quanti lavoratori possono entrare in Italia.
summary = Правило, яке каже, скільки працівників може в’їхати до Італії.
# it: quote; lavoro; click day
keywords = квоти; робота; click day
# it: La domanda la fa il datore di lavoro in giorni precisi. Nessuno può venderti un posto.
# term: datore di lavoro → { -datore-di-lavoro } = роботодавець
p-h65d3 = Заяву подає { -datore-di-lavoro } у певні дні. Ніхто не може продати вам місце.
# it: Leggi [come funziona][1].
# note: [1] = servizi/entrare-per-lavoro
p-4659z = Читайте, [як це працює][1].
