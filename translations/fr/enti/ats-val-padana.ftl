### ATS Val Padana — Français (fr)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS Val Padana
# term: ats → { -ats } = agence de protection de la santé
title = ===
# it: L'agenzia pubblica che controlla i servizi per la salute della zona.
summary = L’agence publique qui contrôle les services de santé de la zone.
# it: ATS; Val Padana; agenzia salute; prevenzione
# term: ats → { -ats } = agence de protection de la santé
keywords = ATS; Val Padana; agence de santé; prévention

## Che cosa fa

# it: [ATS][1] vuol dire Agenzia di tutela della salute. In Lombardia l'ATS programma e controlla. Visite, vaccini e ospedali li fa l'[ASST][2].
# note: [1] = termini/ats
# note: [2] = enti/asst-cremona
# term: agenzia di tutela della salute → { -ats } = agence de protection de la santé
# term: vaccini → { -vaccino } = vaccin
# term: asst → { -asst } = établissement public de santé
p-7yiwu = [ATS][1] veut dire « Agenzia di tutela della salute » (agence de protection de la santé). En Lombardie, l’ATS programme et contrôle. Les consultations, les vaccins et les hôpitaux, c’est l’[établissement public de santé (ASST)][2] qui s’en occupe.
# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-kz8dh = Elle a été partenaire du projet [Terre di Inclusione][1].
# it: Per medico, pediatra o vaccini non scrivere all'ATS: leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
# term: pediatra → { -pediatra-di-libera-scelta } = pédiatre
# term: vaccini → { -vaccino } = vaccin
# term: ats → { -ats } = agence de protection de la santé
p-sgsw4 = Pour le médecin, le pédiatre ou les vaccins, n’écrivez pas à l’ATS : lisez les pages sur la [santé][1].
