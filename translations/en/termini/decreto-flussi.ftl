### decreto flussi — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: decreto flussi
title = quota decree
# it: La regola che dice quanti lavoratori possono entrare in Italia.
summary = The rule that says how many workers can enter Italy.
# it: quote; lavoro; click day
keywords = quotas; work; click day
# it: La domanda la fa il datore di lavoro in giorni precisi. Nessuno può venderti un posto.
# term: datore di lavoro → { -datore-di-lavoro } = employer
p-h65d3 = The { -datore-di-lavoro } makes the application on set days. Nobody can sell you a place.
# it: Leggi [come funziona][1].
# note: [1] = servizi/entrare-per-lavoro
p-4659z = Read [how it works][1].
