### Non ho soldi per arrivare a fine mese — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non ho soldi per arrivare a fine mese
title = El dinero no me alcanza hasta fin de mes
# it: Gli aiuti che puoi chiedere e in che ordine.
summary = Las ayudas que puede pedir y en qué orden.
# it: povertà; senza soldi; bollette; affitto; cibo
# term: bollette → { -bolletta } = factura de luz o gas
keywords = pobreza; sin dinero; facturas; alquiler; comida
# it: Parla con l'assistente sociale del Comune.
# term: assistente sociale → { -assistente-sociale } = trabajador social
f-wm5h6 = Hable con el { -assistente-sociale } del municipio (Comune).
# it: Chiedi l'ISEE.
# term: isee → { -isee } = indicador económico de la familia
f-5z3e4 = Pida el { -isee }.
# it: Hai figli? Controlla l'assegno unico.
# term: assegno unico → { -assegno-unico } = asignación por hijos
f-em8kx = ¿Tiene hijos? Revise la { -assegno-unico }.
# it: Paga meno le bollette.
# term: bollette → { -bolletta } = factura de luz o gas
f-kd5ue = Pague menos por las facturas.
# it: Non riesci a pagare l'affitto? Parla subito.
f-97ksz = ¿No puede pagar el alquiler? Hable enseguida.
# it: Guarda se puoi avere l'assegno di inclusione.
# term: assegno di inclusione → { -assegno-di-inclusione } = ayuda de inclusión
f-jzbmt = Mire si puede recibir la { -assegno-di-inclusione }.
# it: Non chiedere prestiti a persone che non conosci. Chiedi aiuto presto: è più facile.
p-vpz8u = No pida préstamos a personas que no conoce. Pida ayuda pronto: es más fácil.
