### guardia medica — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: guardia medica
title = mjeku roje
# it: Il medico per la notte, la domenica e i giorni di festa.
summary = Mjeku për natën, të dielën dhe ditët e festave.
# it: continuità assistenziale; notte; domenica; 116117
keywords = mjek roje; natë; e diel; 116117
# it: Il nome ufficiale è **continuità assistenziale**. Serve se il tuo medico non c'è e il problema non può aspettare.
p-5whf8 = Emri zyrtar është **continuità assistenziale**. Shërben nëse mjeku juaj nuk është dhe problemi nuk mund të presë.
# it: Leggi [come si chiama][1].
# note: [1] = servizi/cure-non-urgenti
p-vey89 = Lexoni [si telefonohet][1].
