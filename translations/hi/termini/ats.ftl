### ATS — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS
title = स्वास्थ्य की निगरानी की सरकारी संस्था
# it: L'agenzia pubblica che in Lombardia programma e controlla la sanità.
summary = Lombardia में वह सरकारी संस्था जो स्वास्थ्य सेवाओं की योजना बनाती और जाँच करती है।
# it: agenzia salute; ASL
keywords = ASL; स्वास्थ्य एजेंसी; सेहत
# it: ATS vuol dire Agenzia di tutela della salute. La nostra è l'[ATS Val Padana][1].
# note: [1] = enti/ats-val-padana
p-erw44 = ATS का मतलब है Agenzia di tutela della salute। हमारी संस्था [ATS Val Padana][1] है।
# it: Per visite e vaccini vai invece all'[ASST][1].
# note: [1] = termini/asst
# term: vaccini → { -vaccino } = टीका
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
p-5yj64 = डॉक्टर को दिखाने और टीकों के लिए [ASST][1] जाएँ।
