### Sportello unico per l'immigrazione — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sportello unico per l'immigrazione
title = Ghișeul unic pentru imigrație
# it: L'ufficio della Prefettura per il lavoro e la famiglia dei cittadini stranieri.
# term: prefettura → { -prefettura } = prefectură
summary = Biroul prefecturii pentru munca și familia cetățenilor străini.
# it: SUI; nulla osta; flussi
# term: nulla osta → { -nulla-osta } = aviz favorabil
keywords = SUI; aviz; fluxuri; nulla osta; flussi
# it: Dà il [nulla osta][1] per lavorare o per far venire la famiglia.
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = aviz favorabil
p-uzaxv = Dă un [aviz favorabil (nulla osta)][1] pentru muncă sau pentru a aduce familia.
# it: Mandi la domanda in linea. Poi l'ufficio ti chiama per un appuntamento.
p-nrrmx = Trimiteți cererea online. Apoi biroul vă cheamă la o programare.
