### assistente sociale — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assistente sociale
title = социальный работник
# it: La persona del Comune che ti ascolta quando hai un problema.
summary = Человек из муниципалитета, который выслушает вас, когда у вас проблема.
# it: servizi sociali; aiuto; Comune
keywords = социальные службы; помощь; муниципалитет; соцработник
# it: Aiuta per soldi, casa, figli, anziani. Quello che dici è riservato.
p-jwnrg = Помогает с деньгами, жильём, детьми, пожилыми. То, что вы говорите, остаётся в тайне.
# it: Leggi [come incontrarla][1].
# note: [1] = servizi/servizio-sociale
p-whd5b = Читайте, [как к нему обратиться][1].
