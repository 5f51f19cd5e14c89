### Servizio sanitario nazionale — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Servizio sanitario nazionale
title = राष्ट्रीय स्वास्थ्य सेवा
# it: La sanità pubblica italiana: medici e ospedali per tutti.
summary = इटली की सरकारी स्वास्थ्य सेवा: सबके लिए डॉक्टर और अस्पताल।
# it: sanità; SSN; cure; mutua
keywords = SSN; इलाज; सेहत; मूतुआ
# it: Chi è iscritto ha il medico di famiglia e paga poco o niente.
# term: medico di famiglia → { -medico-di-base } = फ़ैमिली डॉक्टर
p-h8cev = जिसका नाम लिखा है, उसे फ़ैमिली डॉक्टर मिलता है और वह कम या बिल्कुल पैसे नहीं देता।
# it: Leggi [come iscriverti][1].
# note: [1] = servizi/iscrizione-servizio-sanitario
p-a8iva = पढ़ें: [नाम कैसे लिखवाएँ][1]।
