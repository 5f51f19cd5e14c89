### Non ho soldi per arrivare a fine mese — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non ho soldi per arrivare a fine mese
title = महीना चलाने के लिए पैसे नहीं हैं
# it: Gli aiuti che puoi chiedere e in che ordine.
summary = आप कौन-सी मदद माँग सकते हैं और किस क्रम में।
# it: povertà; senza soldi; bollette; affitto; cibo
# term: bollette → { -bolletta } = बिजली, गैस या पानी का बिल
keywords = ग़रीबी; पैसे नहीं; बिल; किराया; राशन; खाना
# it: Parla con l'assistente sociale del Comune.
# term: assistente sociale → { -assistente-sociale } = सोशल वर्कर
f-wm5h6 = Comune के सोशल वर्कर से बात करें।
# it: Chiedi l'ISEE.
# term: isee → { -isee } = परिवार की आर्थिक हालत का नंबर
f-5z3e4 = ISEE माँगें।
# it: Hai figli? Controlla l'assegno unico.
# term: assegno unico → { -assegno-unico } = बच्चों का मासिक भत्ता
f-em8kx = बच्चे हैं? बच्चों का मासिक भत्ता देख लें।
# it: Paga meno le bollette.
# term: bollette → { -bolletta } = बिजली, गैस या पानी का बिल
f-kd5ue = बिल कम करवाएँ।
# it: Non riesci a pagare l'affitto? Parla subito.
f-97ksz = किराया नहीं दे पा रहे? तुरंत बात करें।
# it: Guarda se puoi avere l'assegno di inclusione.
# term: assegno di inclusione → { -assegno-di-inclusione } = बहुत ग़रीब परिवारों का भत्ता
f-jzbmt = देखें कि क्या आपको बहुत ग़रीब परिवारों का भत्ता मिल सकता है।
# it: Non chiedere prestiti a persone che non conosci. Chiedi aiuto presto: è più facile.
p-vpz8u = अनजान लोगों से उधार न लें। जल्दी मदद माँगें: तब आसान होता है।
