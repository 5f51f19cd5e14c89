### decreto flussi — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: decreto flussi
title = decreto de cuotas de entrada
# it: La regola che dice quanti lavoratori possono entrare in Italia.
summary = La regla que dice cuántos trabajadores pueden entrar en Italia.
# it: quote; lavoro; click day
keywords = cuotas; trabajo; click day; flujos
# it: La domanda la fa il datore di lavoro in giorni precisi. Nessuno può venderti un posto.
# term: datore di lavoro → { -datore-di-lavoro } = empleador
p-h65d3 = La solicitud la hace el { -datore-di-lavoro } en días precisos. Nadie puede venderle un cupo.
# it: Leggi [come funziona][1].
# note: [1] = servizi/entrare-per-lavoro
p-4659z = Lea [cómo funciona][1].
