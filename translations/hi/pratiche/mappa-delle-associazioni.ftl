### Una mappa delle associazioni — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = संगठनों का नक़्शा
# it: Un progetto voleva trovare le associazioni e aiutarle a parlare con gli uffici.
summary = एक परियोजना संगठनों को ढूँढना और दफ़्तरों से बात करने में उनकी मदद करना चाहती थी।
# it: associazioni; mappa; volontariato; stranieri
keywords = संगठन; नक़्शा; स्वयंसेवा; विदेशी
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = यह [Terre di Inclusione][1] परियोजना का एक काम था, 2014-2020 के पैसों से।

## Come funziona

# it: Gli enti del progetto dovevano cercare le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = परियोजना की संस्थाओं को स्वयंसेवकों के संगठनों के काम ढूँढने थे।
# it: Dovevano sostenerle e farle conoscere.
# note: voce 2 di 4
l-3863h = उन्हें इन कामों को सहारा देना था और लोगों को इनके बारे में बताना था।
# it: Dovevano rafforzare le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = उन्हें विदेशी नागरिकों के संगठनों को मज़बूत करना था।
# it: Dovevano aprire contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = उन्हें संगठनों और सरकारी दफ़्तरों के बीच संपर्क बनाने थे।
