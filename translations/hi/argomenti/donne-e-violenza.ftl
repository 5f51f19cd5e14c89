### Donne e violenza — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Donne e violenza
title = महिलाएँ और हिंसा
# it: A chi chiedere aiuto se subisci violenza.
summary = अगर आपके साथ हिंसा हो रही है, तो किससे मदद माँगें।
# it: violenza; stalking; donne; maltrattamenti
keywords = हिंसा; मारपीट; पीछा करना; महिला; पति मारता है; मदद
# it: Non è colpa tua. Puoi parlare con una persona, gratis e a ogni ora: leggi [come chiedere aiuto][1].
# note: [1] = servizi/antiviolenza-1522
p-tdyp6 = इसमें आपकी ग़लती नहीं है। आप किसी से बात कर सकती हैं, मुफ़्त में और किसी भी समय: पढ़ें [मदद कैसे माँगें][1]।
