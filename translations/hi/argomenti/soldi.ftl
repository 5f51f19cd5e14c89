### Soldi e aiuti — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Soldi e aiuti
title = पैसे और मदद
# it: ISEE, assegni, bollette, banca, tasse.
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
# term: bollette → { -bolletta } = बिजली, गैस या पानी का बिल
summary = ISEE, भत्ते, बिल, बैंक, टैक्स।
# it: soldi; povertà; ISEE; assegno; bonus; aiuto economico
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
keywords = पैसे; ग़रीबी; ISEE; भत्ता; बोनस; आर्थिक मदद
# it: Quasi tutti gli aiuti chiedono l'[ISEE][1]. Comincia da lì. Se non sai a chi chiedere, parla con l'[assistente sociale][2].
# note: [1] = servizi/chiedere-isee
# note: [2] = servizi/servizio-sociale
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
# term: assistente sociale → { -assistente-sociale } = सोशल वर्कर
p-8wdxi = लगभग हर मदद के लिए [ISEE][1] चाहिए। वहीं से शुरू करें। अगर पता नहीं कि किससे पूछें, तो [सोशल वर्कर (assistente sociale)][2] से बात करें।
