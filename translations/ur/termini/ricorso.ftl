### ricorso — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricorso
title = عدالت میں اپیل
# it: La domanda a un giudice di cambiare una decisione.
summary = جج سے درخواست کہ کسی فیصلے کو بدل دے۔
# it: giudice; avvocato; rifiuto; diniego
keywords = جج; وکیل; انکار; اپیل
# it: Puoi farlo contro un rifiuto, una multa o un'[espulsione][1]. I giorni partono da quando ricevi il foglio.
# note: [1] = termini/espulsione
# term: espulsione → { -espulsione } = ملک بدری
p-x9q27 = آپ یہ انکار، جرمانے یا [ملک بدری (espulsione)][1] کے خلاف کر سکتے ہیں۔ دن اس وقت سے شروع ہوتے ہیں جب آپ کو کاغذ ملتا ہے۔
# it: Vai subito da un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = فوراً [وکیل][1] کے پاس جائیں۔
