### Avvocato e diritti — Українська (uk)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato e diritti
title = Адвокат і права
# it: Avvocato pagato dallo Stato, denunce, discriminazione.
# term: denunce → { -denuncia } = заява до поліції
summary = Адвокат за рахунок держави, заяви до поліції, дискримінація.
# it: avvocato; diritti; tribunale; denuncia; ricorso
# term: denuncia → { -denuncia } = заява до поліції
# term: ricorso → { -ricorso } = оскарження
keywords = адвокат; права; суд; заява; оскарження; юрист
# it: Se hai pochi soldi, lo Stato può [pagare il tuo avvocato][1]. Contro una decisione, come un'[espulsione][2], i giorni sono spesso pochi: non aspettare.
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = видворення
p-cpmuz = Якщо у вас мало грошей, держава може [оплатити вашого адвоката][1]. На оскарження рішення, наприклад про [видворення (espulsione)][2], часто дають мало днів: не чекайте.
