### Non ho soldi per arrivare a fine mese — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non ho soldi per arrivare a fine mese
title = Je n’ai pas d’argent pour finir le mois
# it: Gli aiuti che puoi chiedere e in che ordine.
summary = Les aides que vous pouvez demander, et dans quel ordre.
# it: povertà; senza soldi; bollette; affitto; cibo
# term: bollette → { -bolletta } = facture
keywords = pauvreté; sans argent; factures; loyer; nourriture; manger
# it: Parla con l'assistente sociale del Comune.
# term: assistente sociale → { -assistente-sociale } = assistante sociale
f-wm5h6 = Parlez avec l’assistante sociale de la mairie (Comune).
# it: Chiedi l'ISEE.
# term: isee → { -isee } = indicateur des ressources de la famille
f-5z3e4 = Demandez l’ISEE.
# it: Hai figli? Controlla l'assegno unico.
# term: assegno unico → { -assegno-unico } = allocation pour les enfants
f-em8kx = Vous avez des enfants ? Vérifiez l’allocation pour les enfants (assegno unico).
# it: Paga meno le bollette.
# term: bollette → { -bolletta } = facture
f-kd5ue = Payez moins pour les factures.
# it: Non riesci a pagare l'affitto? Parla subito.
f-97ksz = Vous n’arrivez pas à payer le loyer ? Parlez-en tout de suite.
# it: Guarda se puoi avere l'assegno di inclusione.
# term: assegno di inclusione → { -assegno-di-inclusione } = allocation d’inclusion
f-jzbmt = Regardez si vous pouvez avoir l’allocation d’inclusion (assegno di inclusione).
# it: Non chiedere prestiti a persone che non conosci. Chiedi aiuto presto: è più facile.
p-vpz8u = Ne demandez pas de prêts à des personnes que vous ne connaissez pas. Demandez de l’aide tôt : c’est plus facile.
