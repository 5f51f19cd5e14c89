### Soldi e aiuti — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Soldi e aiuti
title = Para dhe ndihma
# it: ISEE, assegni, bollette, banca, tasse.
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
# term: bollette → { -bolletta } = faturë
summary = ISEE, pagesat ndihmëse, faturat, banka, taksat.
# it: soldi; povertà; ISEE; assegno; bonus; aiuto economico
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
keywords = para; lekë; varfëri; ISEE; ndihmë ekonomike; bonus; asistencë
# it: Quasi tutti gli aiuti chiedono l'[ISEE][1]. Comincia da lì. Se non sai a chi chiedere, parla con l'[assistente sociale][2].
# note: [1] = servizi/chiedere-isee
# note: [2] = servizi/servizio-sociale
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
# term: assistente sociale → { -assistente-sociale } = punonjës social
p-8wdxi = Pothuajse të gjitha ndihmat kërkojnë [ISEE-n][1]. Filloni prej aty. Nëse nuk dini kë të pyesni, flisni me [punonjësin social (assistente sociale)][2].
