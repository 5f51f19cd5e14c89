### decreto flussi — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: decreto flussi
title = dekreti i kuotave
# it: La regola che dice quanti lavoratori possono entrare in Italia.
summary = Rregulli që thotë sa punonjës mund të hyjnë në Itali.
# it: quote; lavoro; click day
keywords = kuota; punë; click day; vizë pune
# it: La domanda la fa il datore di lavoro in giorni precisi. Nessuno può venderti un posto.
# term: datore di lavoro → { -datore-di-lavoro } = punëdhënës
p-h65d3 = Kërkesën e bën { -datore-di-lavoro(case: "def") } në ditë të caktuara. Askush nuk mund t’ju shesë një vend.
# it: Leggi [come funziona][1].
# note: [1] = servizi/entrare-per-lavoro
p-4659z = Lexoni [si funksionon][1].
