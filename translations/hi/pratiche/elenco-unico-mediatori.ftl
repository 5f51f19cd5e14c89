### Un solo elenco di mediatori per il territorio — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Un solo elenco di mediatori per il territorio
title = पूरे इलाक़े के लिए मध्यस्थों की एक ही सूची
# it: Regole comuni per trovare, formare e pagare i mediatori.
summary = मध्यस्थों को ढूँढने, सिखाने और उनके पैसे देने के साझे नियम।
# it: elenco mediatori; protocollo; mediazione
keywords = मध्यस्थों की सूची; समझौता; मध्यस्थता
# it: È un'azione del progetto [Terre di Inclusione][1], con fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-rveu7 = यह [Terre di Inclusione][1] परियोजना का एक काम है, 2014-2020 के पैसों से।

## Come funziona

# it: Si formano gli operatori: imparano a lavorare con un [mediatore][1].
# note: voce 1 di 4
# note: [1] = termini/mediatore-linguistico
l-ykdfp = कर्मचारियों को प्रशिक्षण मिलता है: वे [मध्यस्थ (mediatore)][1] के साथ काम करना सीखते हैं।
# it: Si formano i mediatori, con un corso e un tirocinio.
# note: voce 2 di 4
# term: tirocinio → { -tirocinio } = काम सीखने की ट्रेनिंग
l-phjud = मध्यस्थों को प्रशिक्षण मिलता है, एक कोर्स और काम सीखने की ट्रेनिंग (tirocinio) के साथ।
# it: I loro nomi entrano in **un elenco unico**.
# note: voce 3 di 4
l-gz649 = उनके नाम **एक ही सूची** में लिखे जाते हैं।
# it: Un protocollo dice come chiamarli e come pagarli.
# note: voce 4 di 4
l-jvnsu = एक समझौते (protocollo) में लिखा है कि उन्हें कैसे बुलाएँ और पैसे कैसे दें।

## Chi lo organizza

# it: Non sappiamo se l'elenco esiste ancora. Chiedi all'[Azienda Sociale Cremonese][1].
# note: [1] = enti/azienda-sociale-cremonese
p-9qig8 = हमें पता नहीं कि सूची अब भी है या नहीं। [Azienda Sociale Cremonese][1] से पूछें।
