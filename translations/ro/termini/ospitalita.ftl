### comunicazione di ospitalità — Română (ro)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: comunicazione di ospitalità
title = declarație de găzduire
# it: Il foglio con cui chi ospita una persona straniera avvisa la polizia.
summary = Hârtia prin care cine găzduiește o persoană străină anunță poliția.
# it: cessione di fabbricato; ospite; 48 ore
keywords = găzduire; musafir; 48 de ore; cessione di fabbricato; luare în spațiu
# it: Chi ospita la fa entro 48 ore. Leggi [come si fa][1].
# note: [1] = servizi/dichiarazione-di-ospitalita
p-b9k3d = O face cine găzduiește, în cel mult 48 de ore. Citiți [cum se face][1].
