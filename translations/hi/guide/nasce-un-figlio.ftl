### Nasce un figlio — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Nasce un figlio
title = बच्चे का जन्म
# it: Che cosa fare prima e dopo il parto.
summary = जन्म से पहले और बाद में क्या करें।
# it: nascita; bambino; neonato; gravidanza; incinta
keywords = जन्म; बच्चा; नवजात; गर्भवती; प्रेगनेंट; डिलीवरी
# it: Fai le visite in gravidanza.
f-4w6g2 = गर्भावस्था की जाँच करवाएँ।
# it: Se lavori, chiedi la maternità.
f-a67z4 = अगर काम करती हैं, तो मातृत्व अवकाश माँगें।
# it: Registra la nascita entro 10 giorni.
f-rmrxq = 10 दिनों के अंदर जन्म दर्ज करवाएँ।
# it: Scegli il pediatra.
# term: pediatra → { -pediatra-di-libera-scelta } = बच्चों का डॉक्टर
f-u2iyp = बच्चों का डॉक्टर चुनें।
# it: Segui i vaccini.
# term: vaccini → { -vaccino } = टीका
f-9g3vi = टीके समय पर लगवाएँ।
# it: Chiedi l'ISEE.
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
f-s33kf = ISEE माँगें।
# it: Chiedi l'assegno unico.
# term: assegno unico → { -assegno-unico } = बच्चों का मासिक भत्ता
f-hpjxn = बच्चों का मासिक भत्ता माँगें।
# it: Pensa presto al nido.
# term: nido → { -asilo-nido } = छोटे बच्चों की नर्सरी
f-5ix9v = नर्सरी के बारे में जल्दी सोचें।
# it: Hai diritto a cure in gravidanza anche senza permesso. Anche il tuo bambino ha diritto al medico.
p-vzqhh = गर्भावस्था में इलाज आपका अधिकार है, परमिट न हो तब भी। आपके बच्चे का भी डॉक्टर पर अधिकार है।
