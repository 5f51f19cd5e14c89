### Caritas Diocesana di Cremona — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Caritas Diocesana di Cremona
title = ===
# it: L'ufficio della Chiesa cattolica che aiuta chi è in difficoltà.
summary = कैथोलिक चर्च का दफ़्तर जो मुश्किल में पड़े लोगों की मदद करता है।
# it: Caritas; cibo; vestiti; centro di ascolto; povertà
keywords = Caritas; कारितास; खाना; कपड़े; बात करने की जगह; ग़रीबी; राशन

## Che cosa fa

# it: La Caritas aiuta le persone in difficoltà, di ogni religione. Ha fatto parte della [rete di Mondinsieme][1].
# note: [1] = enti/rete-mondinsieme
p-nsg8r = Caritas मुश्किल में पड़े हर धर्म के लोगों की मदद करता है। यह [Mondinsieme के नेटवर्क][1] का हिस्सा था।
# it: In Italia molte Caritas hanno un **centro di ascolto**. Lì puoi parlare del tuo problema. Non conosciamo orari e indirizzi: chiedi in parrocchia o ai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-4e48d = इटली में कई Caritas में **centro di ascolto** (बात करने और मदद माँगने का केंद्र) होता है। वहाँ आप अपनी समस्या बता सकते हैं। हमें समय और पते पता नहीं हैं: चर्च (parrocchia) या [सामाजिक सेवाओं (servizi sociali)][1] से पूछें।
