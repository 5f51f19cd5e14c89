### Ho perso il lavoro — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Ho perso il lavoro
title = Humba punën
# it: I passi per avere la disoccupazione e cercare un altro lavoro.
summary = Hapat për të marrë pagesën e papunësisë dhe për të kërkuar një punë tjetër.
# it: licenziato; senza lavoro; disoccupato; fine contratto
keywords = më hoqën nga puna; pa punë; i papunë; mbaroi kontrata; humba punën
# it: Controlla la lettera e l'ultima busta paga.
# term: busta paga → { -busta-paga } = fletë page
f-f7nnc = Kontrolloni letrën dhe fletën e fundit të pagës.
# it: Chiedi la NASpI nei primi 8 giorni, se puoi.
# term: naspi → { -naspi } = pagesa e papunësisë
f-r6zac = Kërkojeni NASpI-n në 8 ditët e para, nëse mundeni.
# it: Iscriviti al centro per l'impiego.
# term: centro per l'impiego → { -centro-per-l-impiego } = zyra e punësimit
f-9gkk9 = Regjistrohuni te { -centro-per-l-impiego }.
# it: Guarda quando scade il permesso.
f-hz9ir = Shihni kur skadon leja.
# it: Chiedi l'ISEE corrente.
# term: isee → { -isee } = treguesi i gjendjes ekonomike të familjes
f-2hgdy = Kërkoni ISEE-n aktual (ISEE corrente).
# it: Se non riesci a pagare l'affitto, parla subito.
f-dynw4 = Nëse nuk arrini të paguani qiranë, flisni menjëherë.
# it: Se mancano i soldi, vai dall'assistente sociale.
# term: assistente sociale → { -assistente-sociale } = punonjës social
f-uygn8 = Nëse ju mungojnë paratë, shkoni te { -assistente-sociale(case: "def") }.
# it: Non aspettare: alcune domande hanno una scadenza. Anche contro un [licenziamento][1] c'è una scadenza.
# note: [1] = termini/licenziamento
# term: licenziamento → { -licenziamento } = heqje nga puna
p-awg4x = Mos prisni: disa kërkesa kanë afat. Edhe për të kundërshtuar [heqjen nga puna (licenziamento)][1] ka një afat.
# it: Se sei straniero, **non** perdi subito il permesso. Puoi cercare un altro lavoro.
p-a4urp = Nëse jeni të huaj, **nuk** e humbni menjëherë lejen. Mund të kërkoni një punë tjetër.
