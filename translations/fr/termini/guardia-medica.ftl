### guardia medica — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: guardia medica
title = médecin de garde
# it: Il medico per la notte, la domenica e i giorni di festa.
summary = Le médecin pour la nuit, le dimanche et les jours fériés.
# it: continuità assistenziale; notte; domenica; 116117
keywords = continuità assistenziale; nuit; dimanche; 116117
# it: Il nome ufficiale è **continuità assistenziale**. Serve se il tuo medico non c'è e il problema non può aspettare.
p-5whf8 = Le nom officiel est **continuità assistenziale**. Il sert si votre médecin n’est pas là et que le problème ne peut pas attendre.
# it: Leggi [come si chiama][1].
# note: [1] = servizi/cure-non-urgenti
p-vey89 = Lisez [comment l’appeler][1].
