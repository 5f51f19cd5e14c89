### guardia medica — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: guardia medica
title = médico de guardia
# it: Il medico per la notte, la domenica e i giorni di festa.
summary = El médico para la noche, los domingos y los días festivos.
# it: continuità assistenziale; notte; domenica; 116117
keywords = médico de noche; noche; domingo; 116117; urgencia
# it: Il nome ufficiale è **continuità assistenziale**. Serve se il tuo medico non c'è e il problema non può aspettare.
p-5whf8 = El nombre oficial es **continuità assistenziale**. Sirve si su médico no está y el problema no puede esperar.
# it: Leggi [come si chiama][1].
# note: [1] = servizi/cure-non-urgenti
p-vey89 = Lea [cómo llamarlo][1].
