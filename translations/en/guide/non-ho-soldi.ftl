### Non ho soldi per arrivare a fine mese — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non ho soldi per arrivare a fine mese
title = My money does not last until the end of the month
# it: Gli aiuti che puoi chiedere e in che ordine.
summary = The help you can ask for, and in what order.
# it: povertà; senza soldi; bollette; affitto; cibo
# term: bollette → { -bolletta } = household bill
keywords = poverty; no money; bills; rent; food
# it: Parla con l'assistente sociale del Comune.
# term: assistente sociale → { -assistente-sociale } = social worker
f-wm5h6 = Talk to the { -assistente-sociale } of your town hall (Comune).
# it: Chiedi l'ISEE.
# term: isee → { -isee } = family wealth indicator
f-5z3e4 = Ask for the { -isee }.
# it: Hai figli? Controlla l'assegno unico.
# term: assegno unico → { -assegno-unico } = child benefit
f-em8kx = Do you have children? Check your { -assegno-unico }.
# it: Paga meno le bollette.
# term: bollette → { -bolletta } = household bill
f-kd5ue = Pay less for your household bills.
# it: Non riesci a pagare l'affitto? Parla subito.
f-97ksz = If you cannot pay the rent, talk to someone at once.
# it: Guarda se puoi avere l'assegno di inclusione.
# term: assegno di inclusione → { -assegno-di-inclusione } = inclusion allowance
f-jzbmt = See if you can get the { -assegno-di-inclusione }.
# it: Non chiedere prestiti a persone che non conosci. Chiedi aiuto presto: è più facile.
p-vpz8u = Do not ask people you do not know for loans. Ask for help early: it is easier.
