### termini/datore-di-lavoro
### Scritto da «sportello translate sync». Non si modifica a mano: qui nascono i codici dei blocchi.

title = datore di lavoro
summary = La persona o l'azienda per cui lavori.
keywords = capo; padrone; ditta; azienda
# note: [1] = termini/contratto-di-lavoro
# note: [2] = termini/busta-paga
p-p64zw = Deve darti il [contratto][1], la paga e la [busta paga][2].
