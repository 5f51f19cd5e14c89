### Donne e violenza — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Donne e violenza
title = Femmes et violence
# it: A chi chiedere aiuto se subisci violenza.
summary = À qui demander de l’aide si vous subissez des violences.
# it: violenza; stalking; donne; maltrattamenti
keywords = violence; harcèlement; stalking; femmes battues; mari violent; viol
# it: Non è colpa tua. Puoi parlare con una persona, gratis e a ogni ora: leggi [come chiedere aiuto][1].
# note: [1] = servizi/antiviolenza-1522
p-tdyp6 = Ce n’est pas votre faute. Vous pouvez parler à quelqu’un, gratuitement et à toute heure : lisez [comment demander de l’aide][1].
