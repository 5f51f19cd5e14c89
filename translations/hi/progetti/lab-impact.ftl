### LAB'IMPACT — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: LAB'IMPACT
title = ===
# it: Il piano della Lombardia per l'integrazione dei cittadini di altri Paesi.
summary = दूसरे देशों के नागरिकों को समाज में शामिल करने की Lombardia की योजना।
# it: FAMI; integrazione; prog-2463; Regione Lombardia
keywords = FAMI; समाज में शामिल होना; prog-2463; Regione Lombardia
# it: accompagnamento
f-hetgz = साथ देने वाली संस्था
# it: accompagnamento
f-hetgzb = साथ देने वाली संस्था
# it: È un piano regionale. Usava fondi europei del periodo 2014-2020. Qui lo raccontiamo come storia: non sappiamo quali attività ci sono ancora.
p-gzmmd = यह क्षेत्र (Regione) की योजना है। इसमें 2014-2020 के यूरोपीय पैसे लगे थे। यहाँ हम इसे इतिहास के तौर पर बताते हैं: हमें पता नहीं कि कौन-से काम अब भी चल रहे हैं।

## Obiettivi

# it: Il piano voleva aiutare i cittadini di Paesi fuori dall'Unione europea a vivere bene in Lombardia.
p-surrb = योजना यूरोपीय संघ से बाहर के देशों के नागरिकों को Lombardia में अच्छी तरह जीने में मदद करना चाहती थी।

## Attività

# it: Il piano aveva quattro azioni:
p-h34u2 = योजना में चार काम थे:
# it: Aiutare le scuole con alunni di molte culture, perché nessuno lasci presto.
# note: voce 1 di 4
l-phdwf = कई संस्कृतियों के विद्यार्थियों वाले स्कूलों की मदद, ताकि कोई जल्दी स्कूल न छोड़े।
# it: Rendere più facile l'accesso ai servizi.
# note: voce 2 di 4
l-m4shj = सेवाओं तक पहुँचना आसान बनाना।
# it: Dare informazioni chiare, nella regione e nei territori.
# note: voce 3 di 4
l-gkstg = पूरे क्षेत्र में और हर इलाक़े में साफ़ जानकारी देना।
# it: Far partecipare i migranti, anche con le associazioni.
# note: voce 4 di 4
l-ngduu = प्रवासियों को भागीदार बनाना, संगठनों के ज़रिए भी।
# it: Con la Regione hanno lavorato 35 territori. Nella nostra zona il progetto era [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-v4tet = Regione के साथ 35 इलाक़ों ने काम किया। हमारे इलाक़े में परियोजना [Terre di Inclusione][1] थी।
