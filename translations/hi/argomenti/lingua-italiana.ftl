### Lingua italiana — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lingua italiana
title = इतालवी भाषा
# it: Dove imparare l'italiano.
summary = इतालवी भाषा कहाँ सीखें।
# it: italiano; corso; scuola; imparare
keywords = इटैलियन; कोर्स; स्कूल; भाषा सीखना
# it: Puoi imparare l'italiano anche da adulto. Comincia dalla pagina sui [corsi del CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = बड़ों का सरकारी स्कूल
p-m62u2 = आप बड़ी उम्र में भी इतालवी सीख सकते हैं। [CPIA के कोर्स][1] वाले पन्ने से शुरू करें।
