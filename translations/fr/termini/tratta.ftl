### tratta di persone — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tratta di persone
title = traite des êtres humains
# it: Quando una persona è portata e tenuta con forza o inganno per sfruttarla.
summary = Quand une personne est emmenée et retenue par la force ou la tromperie pour l’exploiter.
# it: sfruttamento; schiavitù; prostituzione forzata
keywords = exploitation; esclavage; prostitution forcée
# it: È un reato grave. Chi la subisce ha diritto a protezione.
p-w9qk2 = C’est un crime grave. La personne qui le subit a droit à une protection.
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/tratta-e-sfruttamento
p-a76yt = Lisez [comment demander de l’aide][1].
