### scelta e revoca — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: scelta e revoca
title = डॉक्टर चुनने और बदलने का दफ़्तर
# it: L'ufficio dell'ASST dove scegli o cambi il medico.
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
summary = ASST का दफ़्तर जहाँ आप डॉक्टर चुनते या बदलते हैं।
# it: cambio medico; ufficio; ASST
# term: asst → { -asst } = सरकारी अस्पतालों की संस्था
keywords = डॉक्टर बदलना; दफ़्तर; ASST
# it: **Scelta** vuol dire prendere un medico. **Revoca** vuol dire lasciarlo.
p-6j68m = **Scelta** का मतलब है डॉक्टर चुनना। **Revoca** का मतलब है उसे छोड़ना।
# it: Qui ti iscrivi anche al [Servizio sanitario][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
# term: servizio sanitario → { -servizio-sanitario-nazionale } = राष्ट्रीय स्वास्थ्य सेवा
p-5x337 = यहाँ आप [Servizio sanitario (स्वास्थ्य सेवा)][1] में भी नाम लिखवाते हैं।
