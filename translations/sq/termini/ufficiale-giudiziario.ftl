### ufficiale giudiziario — Shqip (sq)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ufficiale giudiziario
title = përmbarues gjyqësor
# it: La persona del tribunale che porta le lettere e fa rispettare gli ordini.
summary = Personi i gjykatës që sjell letrat dhe zbaton urdhrat.
# it: tribunale; sfratto; pignoramento
# term: sfratto → { -sfratto } = nxjerrje nga banesa
keywords = gjykatë; nxjerrje nga banesa; sekuestrim
# it: Se suona, apri e prendi la lettera. Porta subito il foglio a un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-sxku7 = Nëse i bie ziles, hapeni dhe merreni letrën. Çojani menjëherë letrën një [avokati][1].
