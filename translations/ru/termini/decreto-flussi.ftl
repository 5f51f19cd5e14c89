### decreto flussi — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: decreto flussi
title = указ о квотах на въезд
# it: La regola che dice quanti lavoratori possono entrare in Italia.
summary = Правило о том, сколько работников может въехать в Италию.
# it: quote; lavoro; click day
keywords = квоты; работа; click day; рабочая виза
# it: La domanda la fa il datore di lavoro in giorni precisi. Nessuno può venderti un posto.
# term: datore di lavoro → { -datore-di-lavoro } = работодатель
p-h65d3 = Заявление подаёт работодатель в определённые дни. Никто не может продать вам место.
# it: Leggi [come funziona][1].
# note: [1] = servizi/entrare-per-lavoro
p-4659z = Читайте, [как это устроено][1].
