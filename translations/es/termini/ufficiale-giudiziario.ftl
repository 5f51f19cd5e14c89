### ufficiale giudiziario — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ufficiale giudiziario
title = oficial de justicia
# it: La persona del tribunale che porta le lettere e fa rispettare gli ordini.
summary = La persona del tribunal que lleva las cartas y hace cumplir las órdenes.
# it: tribunale; sfratto; pignoramento
# term: sfratto → { -sfratto } = desalojo
keywords = tribunal; desalojo; embargo
# it: Se suona, apri e prendi la lettera. Porta subito il foglio a un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-sxku7 = Si toca a la puerta, abra y reciba la carta. Lleve enseguida la hoja a un [abogado][1].
