### ATS — Español (es)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS
title = agencia de protección de la salud
# it: L'agenzia pubblica che in Lombardia programma e controlla la sanità.
summary = La agencia pública que en Lombardía planifica y controla la salud.
# it: agenzia salute; ASL
keywords = agencia de salud; ASL; prevención
# it: ATS vuol dire Agenzia di tutela della salute. La nostra è l'[ATS Val Padana][1].
# note: [1] = enti/ats-val-padana
p-erw44 = ATS quiere decir Agenzia di tutela della salute. La nuestra es la [ATS Val Padana][1].
# it: Per visite e vaccini vai invece all'[ASST][1].
# note: [1] = termini/asst
# term: vaccini → { -vaccino } = vacuna
# term: asst → { -asst } = entidad pública de salud
p-5yj64 = Para consultas médicas y vacunas vaya, en cambio, a la [entidad pública de salud (ASST)][1].
