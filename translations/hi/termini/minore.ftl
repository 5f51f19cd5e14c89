### minore e minorenne — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: minore e minorenne
title = नाबालिग़
# it: Chi ha meno di 18 anni.
summary = जिसकी उम्र 18 साल से कम है।
# it: bambino; ragazzo; meno di 18 anni
keywords = बच्चा; किशोर; 18 साल से कम
# it: Per il minore di solito firmano i genitori o il [tutore][1].
# note: [1] = termini/tutore
# term: tutore → { -tutore } = क़ानूनी अभिभावक
p-2cd6c = नाबालिग़ के लिए आम तौर पर माता-पिता या [क़ानूनी अभिभावक (tutore)][1] दस्तख़त करते हैं।
