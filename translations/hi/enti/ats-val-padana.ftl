### ATS Val Padana — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS Val Padana
# term: ats → { -ats } = स्वास्थ्य की निगरानी की सरकारी संस्था
title = ===
# it: L'agenzia pubblica che controlla i servizi per la salute della zona.
summary = सरकारी संस्था जो इलाक़े की स्वास्थ्य सेवाओं की जाँच करती है।
# it: ATS; Val Padana; agenzia salute; prevenzione
# term: ats → { -ats } = स्वास्थ्य की निगरानी की सरकारी संस्था
keywords = ATS; Val Padana; स्वास्थ्य एजेंसी; सेहत

## Che cosa fa

# it: [ATS][1] vuol dire Agenzia di tutela della salute. In Lombardia l'ATS programma e controlla. Visite, vaccini e ospedali li fa l'[ASST][2].
# note: [1] = termini/ats
# note: [2] = enti/asst-cremona
# term: agenzia di tutela della salute → { -ats } = स्वास्थ्य की निगरानी की सरकारी संस्था
# term: vaccini → { -vaccino } = टीका
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-7yiwu = [ATS][1] का मतलब है Agenzia di tutela della salute। Lombardia में ATS योजना बनाती और जाँच करती है। डॉक्टर, टीके और अस्पताल का काम [ASST][2] करती है।
# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-kz8dh = यह [Terre di Inclusione][1] परियोजना की साझेदार थी।
# it: Per medico, pediatra o vaccini non scrivere all'ATS: leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
# term: vaccini → { -vaccino } = टीका
# term: ats → { -ats } = स्वास्थ्य की निगरानी की सरकारी संस्था
p-sgsw4 = डॉक्टर, बच्चों के डॉक्टर या टीकों के लिए ATS को न लिखें: [सेहत][1] के पन्ने पढ़ें।
