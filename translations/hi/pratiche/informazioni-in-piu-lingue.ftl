### Informazioni sui servizi in più lingue — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Informazioni sui servizi in più lingue
title = सेवाओं की जानकारी कई भाषाओं में
# it: Raccogliere ciò che esiste, tradurlo e farlo arrivare a tutti.
summary = जो जानकारी है उसे इकट्ठा करना, अनुवाद करना और सब तक पहुँचाना।
# it: traduzione; materiale informativo; volantini; lingue
keywords = अनुवाद; जानकारी; पर्चे; भाषाएँ
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-2fh3e = यह [Terre di Inclusione][1] परियोजना का एक काम है, 2014-2020 के पैसों से।

## Come funziona

# it: Si raccoglie il materiale che c'è già su servizi sociali, salute e progetti locali.
# note: voce 1 di 3
l-bet8x = सामाजिक सेवाओं, सेहत और इलाक़े की परियोजनाओं के बारे में जो सामग्री पहले से है, वह इकट्ठी की जाती है।
# it: Si traduce in più lingue.
# note: voce 2 di 3
l-8j9yt = उसका कई भाषाओं में अनुवाद होता है।
# it: Si porta dove le persone passano.
# note: voce 3 di 3
l-557bz = उसे वहाँ पहुँचाया जाता है जहाँ लोग आते-जाते हैं।
