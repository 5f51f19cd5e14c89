### termini/decreto-flussi
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = decreto flussi
summary = La regola che dice quanti lavoratori possono entrare in Italia.
keywords = quote; lavoro; click day
p-h65d3 = La domanda la fa il datore di lavoro in giorni precisi. Nessuno può venderti un posto.
# note: [1] = servizi/entrare-per-lavoro
p-4659z = Leggi [come funziona][1].
