### Una mappa delle associazioni — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = संगठनों का नक़्शा
# it: Trovare le associazioni, sostenerle e farle parlare con gli uffici.
summary = संगठनों को ढूँढना, उन्हें सहारा देना और दफ़्तरों से उनकी बात करवाना।
# it: associazioni; mappa; volontariato; stranieri
keywords = संगठन; नक़्शा; स्वयंसेवा; विदेशी
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = यह [Terre di Inclusione][1] परियोजना का एक काम है, 2014-2020 के पैसों से।

## Come funziona

# it: Si cercano le iniziative delle associazioni di volontari.
# note: voce 1 di 4
l-xsqgg = स्वयंसेवकों के संगठनों के काम ढूँढे जाते हैं।
# it: Si sostengono e si fanno conoscere.
# note: voce 2 di 4
l-w4mcz = उन्हें सहारा दिया जाता है और लोगों को उनके बारे में बताया जाता है।
# it: Si rafforzano le associazioni di cittadini stranieri.
# note: voce 3 di 4
l-iyuj3 = विदेशी नागरिकों के संगठनों को मज़बूत किया जाता है।
# it: Si aprono contatti tra associazioni e uffici pubblici.
# note: voce 4 di 4
l-jctzp = संगठनों और सरकारी दफ़्तरों के बीच संपर्क बनाए जाते हैं।
