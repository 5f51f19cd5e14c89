### decreto flussi — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: decreto flussi
title = decretul privind fluxurile
# it: La regola che dice quanti lavoratori possono entrare in Italia.
summary = Regula care spune câți lucrători pot intra în Italia.
# it: quote; lavoro; click day
keywords = cote; muncă; click day; viză de muncă
# it: La domanda la fa il datore di lavoro in giorni precisi. Nessuno può venderti un posto.
# term: datore di lavoro → { -datore-di-lavoro } = angajator
p-h65d3 = Cererea o face un { -datore-di-lavoro }, în zile anume. Nimeni nu vă poate vinde un loc.
# it: Leggi [come funziona][1].
# note: [1] = servizi/entrare-per-lavoro
p-4659z = Citiți [cum funcționează][1].
