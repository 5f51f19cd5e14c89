### Informazioni sui servizi in più lingue — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = सेवाओं की जानकारी कई भाषाओं में
# it: Un progetto voleva raccogliere le notizie sui servizi e tradurle.
summary = एक परियोजना सेवाओं की जानकारी इकट्ठी करना और उसका अनुवाद करना चाहती थी।
# it: traduzione; materiale informativo; volantini; lingue
keywords = अनुवाद; जानकारी; पर्चे; भाषाएँ
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = यह [Terre di Inclusione][1] परियोजना का एक काम था, 2014-2020 के पैसों से।

## Come funziona

# it: Gli enti del progetto dovevano raccogliere il materiale che c'era già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = परियोजना की संस्थाओं को सामाजिक सेवाओं, सेहत और इलाक़े की परियोजनाओं के बारे में वह सामग्री इकट्ठी करनी थी जो पहले से थी।
# it: Dovevano tradurlo in più lingue.
# note: voce 2 di 3
l-8j9yt = उन्हें उसका कई भाषाओं में अनुवाद करना था।
# it: Dovevano farlo arrivare alle persone.
# note: voce 3 di 3
l-ia3m6 = उन्हें उसे लोगों तक पहुँचाना था।
