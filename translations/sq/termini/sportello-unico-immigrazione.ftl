### Sportello unico per l'immigrazione — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sportello unico per l'immigrazione
title = sporteli unik për imigracionin
# it: L'ufficio della Prefettura per il lavoro e la famiglia dei cittadini stranieri.
# term: prefettura → { -prefettura } = prefektura
summary = Zyra e prefekturës për punën dhe familjen e shtetasve të huaj.
# it: SUI; nulla osta; flussi
# term: nulla osta → { -nulla-osta } = leje paraprake
keywords = SUI; leje paraprake; kuota
# it: Dà il [nulla osta][1] per lavorare o per far venire la famiglia.
# note: [1] = termini/nulla-osta
# term: nulla osta → { -nulla-osta } = leje paraprake
p-uzaxv = Jep [lejen paraprake (nulla osta)][1] për të punuar ose për të sjellë familjen.
# it: Mandi la domanda in linea. Poi l'ufficio ti chiama per un appuntamento.
p-nrrmx = Kërkesën e dërgoni në internet. Pastaj zyra ju thërret për një takim.
