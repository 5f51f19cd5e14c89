### decreto flussi — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: decreto flussi
title = décret sur les quotas
# it: La regola che dice quanti lavoratori possono entrare in Italia.
summary = La règle qui dit combien de travailleurs peuvent entrer en Italie.
# it: quote; lavoro; click day
keywords = quotas; travail; click day
# it: La domanda la fa il datore di lavoro in giorni precisi. Nessuno può venderti un posto.
# term: datore di lavoro → { -datore-di-lavoro } = employeur
p-h65d3 = C’est l’employeur qui fait la demande, à des jours précis. Personne ne peut vous vendre une place.
# it: Leggi [come funziona][1].
# note: [1] = servizi/entrare-per-lavoro
p-4659z = Lisez [comment cela marche][1].
