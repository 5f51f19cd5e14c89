### ricorso — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricorso
title = عدالت میں اپیل
# it: La domanda a un giudice di cambiare una decisione.
summary = جج سے درخواست کہ کسی فیصلے کو بدل دے۔
# it: giudice; avvocato; rifiuto; diniego
keywords = جج; وکیل; انکار; اپیل
# it: Si fa contro un rifiuto, una multa o un'espulsione. I giorni sono contati da quando ricevi il foglio.
# term: espulsione → { -espulsione } = ملک بدری
p-x9q27 = یہ انکار، جرمانے یا { -espulsione } کے خلاف کرتے ہیں۔ دن اس وقت سے گنے جاتے ہیں جب آپ کو کاغذ ملتا ہے۔
# it: Vai subito da un [avvocato][1].
# note: [1] = servizi/patrocinio-gratuito
p-vkutd = فوراً [وکیل][1] کے پاس جائیں۔
