### Una mappa delle associazioni — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una mappa delle associazioni
title = संगठनों का नक़्शा
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Trovare le associazioni, sostenerle e farle parlare con gli uffici.
# it: Un progetto voleva trovare le associazioni e aiutarle a parlare con gli uffici.
# change: ~Trovare~ +Un progetto voleva trovare+ ~, sostenerle~ ~farle~ +aiutarle a+
summary = संगठनों को ढूँढना, उन्हें सहारा देना और दफ़्तरों से उनकी बात करवाना।
# it: associazioni; mappa; volontariato; stranieri
keywords = संगठन; नक़्शा; स्वयंसेवा; विदेशी
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# it: Era un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# change: ~È~ +Era+
# note: [1] = progetti/terre-di-inclusione
p-dibr2 = यह [Terre di Inclusione][1] परियोजना का एक काम है, 2014-2020 के पैसों से।

## Come funziona

# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si cercano le iniziative delle associazioni di volontari.
# it: Gli enti del progetto dovevano cercare le iniziative delle associazioni di volontari.
# change: ~Si~ +Gli enti del progetto dovevano+ ~cercano~ +cercare+
# note: voce 1 di 4
l-xsqgg = स्वयंसेवकों के संगठनों के काम ढूँढे जाते हैं।
# it: Dovevano sostenerle e farle conoscere.
# note: voce 2 di 4
l-3863h = ???
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si rafforzano le associazioni di cittadini stranieri.
# it: Dovevano rafforzare le associazioni di cittadini stranieri.
# change: ~Si~ +Dovevano+ ~rafforzano~ +rafforzare+
# note: voce 3 di 4
l-iyuj3 = विदेशी नागरिकों के संगठनों को मज़बूत किया जाता है।
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Si aprono contatti tra associazioni e uffici pubblici.
# it: Dovevano aprire contatti tra associazioni e uffici pubblici.
# change: ~Si~ +Dovevano+ ~aprono~ +aprire+
# note: voce 4 di 4
l-jctzp = संगठनों और सरकारी दफ़्तरों के बीच संपर्क बनाए जाते हैं।
