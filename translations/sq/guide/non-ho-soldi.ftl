### Non ho soldi per arrivare a fine mese — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non ho soldi per arrivare a fine mese
title = Nuk kam para për ta nxjerrë muajin
# it: Gli aiuti che puoi chiedere e in che ordine.
summary = Ndihmat që mund të kërkoni dhe me çfarë radhe.
# it: povertà; senza soldi; bollette; affitto; cibo
# term: bollette → { -bolletta } = faturë
keywords = varfëri; pa para; fatura; qira; ushqim; ndihmë
# it: Parla con l'assistente sociale del Comune.
# term: assistente sociale → { -assistente-sociale } = punonjës social
f-wm5h6 = Flisni me { -assistente-sociale(case: "acc") } të komunës (Comune).
# it: Chiedi l'ISEE.
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
f-5z3e4 = Kërkoni ISEE-n.
# it: Hai figli? Controlla l'assegno unico.
# term: assegno unico → { -assegno-unico } = shtesa për fëmijë
f-em8kx = Keni fëmijë? Kontrolloni { -assegno-unico(case: "acc") }.
# it: Paga meno le bollette.
# term: bollette → { -bolletta } = faturë
f-kd5ue = Paguani më pak { -bolletta(case: "pldef") }.
# it: Non riesci a pagare l'affitto? Parla subito.
f-97ksz = Nuk arrini të paguani qiranë? Flisni menjëherë.
# it: Guarda se puoi avere l'assegno di inclusione.
# term: assegno di inclusione → { -assegno-di-inclusione } = ndihma për përfshirje
f-jzbmt = Shihni nëse mund të merrni { -assegno-di-inclusione(case: "acc") }.
# it: Non chiedere prestiti a persone che non conosci. Chiedi aiuto presto: è più facile.
p-vpz8u = Mos u kërkoni para hua njerëzve që nuk i njihni. Kërkoni ndihmë herët: është më e lehtë.
