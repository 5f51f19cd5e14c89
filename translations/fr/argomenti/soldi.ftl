### Soldi e aiuti — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Soldi e aiuti
title = Argent et aides
# it: ISEE, assegni, bollette, banca, tasse.
# term: isee → { -isee } = indicateur des ressources de la famille
# term: bollette → { -bolletta } = facture
summary = ISEE, allocations, factures, banque, impôts.
# it: soldi; povertà; ISEE; assegno; bonus; aiuto economico
# term: isee → { -isee } = indicateur des ressources de la famille
keywords = argent; pauvreté; ISEE; allocations; bonus; aide sociale
# it: Quasi tutti gli aiuti chiedono l'[ISEE][1]. Comincia da lì. Se non sai a chi chiedere, parla con l'[assistente sociale][2].
# note: [1] = servizi/chiedere-isee
# note: [2] = servizi/servizio-sociale
# term: isee → { -isee } = indicateur des ressources de la famille
# term: assistente sociale → { -assistente-sociale } = assistante sociale
p-8wdxi = Presque toutes les aides demandent l’[indicateur des ressources de la famille (ISEE)][1]. Commencez par là. Si vous ne savez pas à qui demander, parlez avec l’[assistante sociale][2].
