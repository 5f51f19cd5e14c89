### Non ho soldi per arrivare a fine mese — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non ho soldi per arrivare a fine mese
title = ???
# it: Gli aiuti che puoi chiedere e in che ordine.
summary = ???
# it: povertà; senza soldi; bollette; affitto; cibo
# term: bollette → { -bolletta }
keywords = ???
# it: Parla con l'assistente sociale del Comune.
# term: assistente sociale → { -assistente-sociale }
f-wm5h6 = ???
# it: Chiedi l'ISEE.
# term: isee → { -isee }
f-5z3e4 = ???
# it: Hai figli? Controlla l'assegno unico.
# term: assegno unico → { -assegno-unico }
f-em8kx = ???
# it: Paga meno le bollette.
# term: bollette → { -bolletta }
f-kd5ue = ???
# it: Non riesci a pagare l'affitto? Parla subito.
f-97ksz = ???
# it: Guarda se puoi avere l'assegno di inclusione.
# term: assegno di inclusione → { -assegno-di-inclusione }
f-jzbmt = ???
# it: Non chiedere prestiti a persone che non conosci. Chiedi aiuto presto: è più facile.
p-vpz8u = ???
