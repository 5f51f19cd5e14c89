### Dipartimento per le pari opportunità — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dipartimento per le pari opportunità
title = ===
# it: L'ufficio del Governo che promuove il numero contro violenza e stalking.
summary = Le bureau du gouvernement qui soutient le numéro contre la violence et le harcèlement.
# it: pari opportunità; Governo; violenza
keywords = égalité; gouvernement; violence; femmes

## Che cosa fa

# it: È un ufficio della Presidenza del Consiglio dei ministri. Promuove il [numero contro violenza e stalking][1].
# note: [1] = servizi/antiviolenza-1522
p-rcqsb = C’est un bureau de la présidence du Conseil des ministres. Il soutient le [numéro contre la violence et le harcèlement][1].
# it: Se hai bisogno di aiuto, non scrivere al Dipartimento. Chiama quel numero.
p-wae5s = Si vous avez besoin d’aide, n’écrivez pas à ce bureau. Appelez ce numéro.
