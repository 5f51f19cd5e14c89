### Gravidanza e parto — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Gravidanza e parto
title = Shtatzënia dhe lindja
# it: Visite, ospedale e diritti di chi aspetta un figlio.
summary = Vizitat, spitali dhe të drejtat e atyre që presin fëmijë.
# it: incinta; gravidanza; parto; maternità
keywords = shtatzënë; shtatzëni; lindje; barrë; leje lindjeje; bebe
# it: Sei incinta? Vai presto dal medico o al [consultorio][1]. Leggi [che cosa ti spetta][2].
# note: [1] = servizi/consultorio
# note: [2] = servizi/gravidanza-e-parto
# term: consultorio → { -consultorio-familiare } = qendra e këshillimit familjar
p-7w8dc = Jeni shtatzënë? Shkoni shpejt te mjeku ose te [qendra e këshillimit familjar (consultorio)][1]. Lexoni [çfarë ju takon][2].
