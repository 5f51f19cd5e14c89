### guardia medica — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: guardia medica
title = রাত ও ছুটির দিনের ডাক্তার
# it: Il medico per la notte e i giorni di festa.
summary = রাতে ও ছুটির দিনের ডাক্তার।
# it: continuità assistenziale; notte; domenica; 116117
keywords = ???
# it: Il nome ufficiale è **continuità assistenziale**. Serve se il tuo medico non c'è e il problema non può aspettare.
p-5whf8 = ???
# it: Leggi [come si chiama][1].
# note: [1] = servizi/cure-non-urgenti
p-vey89 = ???
