### Sportello unico per l'immigrazione — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sportello unico per l'immigrazione
title = guichet unique pour l’immigration
# it: L'ufficio della Prefettura per il lavoro e la famiglia dei cittadini stranieri.
# term: prefettura → { -prefettura } = préfecture
summary = Le bureau de la préfecture pour le travail et la famille des citoyens étrangers.
# it: SUI; nulla osta; flussi
# term: nulla osta → { -nulla-osta } = autorisation préalable
keywords = SUI; nulla osta; quotas
# it: Dà il [nulla osta][1] per lavorare o per far venire la famiglia.
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = autorisation préalable
p-uzaxv = Il donne l’[autorisation préalable (nulla osta)][1] pour travailler ou pour faire venir la famille.
# it: Mandi la domanda in linea. Poi l'ufficio ti chiama per un appuntamento.
p-nrrmx = Vous envoyez la demande en ligne. Ensuite, le bureau vous appelle pour un rendez-vous.
