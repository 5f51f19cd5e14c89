### guardia medica — English (en)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: guardia medica
title = out-of-hours doctor
# it: Il medico per la notte, la domenica e i giorni di festa.
summary = The doctor for nights, Sundays and public holidays.
# it: continuità assistenziale; notte; domenica; 116117
keywords = continuità assistenziale; night; Sunday; 116117
# it: Il nome ufficiale è **continuità assistenziale**. Serve se il tuo medico non c'è e il problema non può aspettare.
p-5whf8 = The official name is **continuità assistenziale**. It is for when your doctor is not there and the problem cannot wait.
# it: Leggi [come si chiama][1].
# note: [1] = servizi/cure-non-urgenti
p-vey89 = Read [how to call the doctor][1].
