### Non ho soldi per arrivare a fine mese — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non ho soldi per arrivare a fine mese
title = Nu-mi ajung banii până la sfârșitul lunii
# it: Gli aiuti che puoi chiedere e in che ordine.
summary = Ajutoarele pe care le puteți cere și în ce ordine.
# it: povertà; senza soldi; bollette; affitto; cibo
# term: bollette → { -bolletta } = factură
keywords = sărăcie; fără bani; facturi; chirie; mâncare; ajutor social
# it: Parla con l'assistente sociale del Comune.
# term: assistente sociale → { -assistente-sociale } = asistent social
f-wm5h6 = Vorbiți cu un { -assistente-sociale } de la primărie (Comune).
# it: Chiedi l'ISEE.
# term: isee → { -isee } = ISEE
f-5z3e4 = Cereți ISEE.
# it: Hai figli? Controlla l'assegno unico.
# term: assegno unico → { -assegno-unico } = alocație unică pentru copii
f-em8kx = Aveți copii? Verificați { -assegno-unico(case: "def") }.
# it: Paga meno le bollette.
# term: bollette → { -bolletta } = factură
f-kd5ue = Plătiți mai puțin la facturi.
# it: Non riesci a pagare l'affitto? Parla subito.
f-97ksz = Nu puteți plăti chiria? Vorbiți imediat.
# it: Guarda se puoi avere l'assegno di inclusione.
# term: assegno di inclusione → { -assegno-di-inclusione } = ajutor de incluziune
f-jzbmt = Vedeți dacă puteți primi { -assegno-di-inclusione(case: "def") }.
# it: Non chiedere prestiti a persone che non conosci. Chiedi aiuto presto: è più facile.
p-vpz8u = Nu cereți împrumuturi de la persoane pe care nu le cunoașteți. Cereți ajutor din timp: este mai ușor.
