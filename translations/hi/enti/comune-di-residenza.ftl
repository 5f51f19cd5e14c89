### Il Comune dove abiti — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Il Comune dove abiti
title = आपका Comune (जहाँ आप रहते हैं)
# it: Il municipio del posto dove abiti: anagrafe, carta d'identità, scuola, servizi sociali.
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
# term: carta d'identità → { -carta-di-identita } = पहचान पत्र
summary = जहाँ आप रहते हैं, वहाँ का नगर दफ़्तर: निवासी पंजीकरण, पहचान पत्र, स्कूल, सामाजिक सेवाएँ।
# it: municipio; comune; anagrafe; sindaco; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
keywords = कमूने; नगरपालिका; अनाग्राफे; मेयर; Casalmaggiore; Casteldidone; Pizzighettone; Piadena Drizzona

## Che cosa fa

# it: Questa pagina vale per ogni Comune della provincia. Il tuo è il Comune del posto dove vivi. Nel suo municipio trovi:
p-4n26f = यह पन्ना प्रांत के हर Comune के लिए है। आपका Comune उस जगह का है जहाँ आप रहते हैं। उसके नगर दफ़्तर (municipio) में आपको मिलते हैं:
# it: Ufficio
c-6ugqh = दफ़्तर
# it: Che cosa chiedi
c-ukmzh = आप क्या माँगते हैं
# it: Anagrafe
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
c-6r8s4 = Anagrafe (निवासी पंजीकरण दफ़्तर)
# it: [Residenza][1], [carta d'identità][2], certificati
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = निवास का पंजीकरण
# term: carta d'identità → { -carta-di-identita } = पहचान पत्र
c-iqad8 = [निवास का पंजीकरण (residenza)][1], [पहचान पत्र (carta d'identità)][2], प्रमाणपत्र
# it: Stato civile
# term: stato civile → { -stato-civile } = जन्म, शादी और मौत का दफ़्तर
c-7i7c4 = Stato civile (जन्म, शादी और मौत का दफ़्तर)
# it: [Nascita][1], matrimonio, [cittadinanza][2]
# note: [1] = servizi/registrare-una-nascita
# note: [2] = servizi/cittadinanza-a-diciotto-anni
# term: cittadinanza → { -cittadinanza } = नागरिकता
c-cjz5e = [जन्म][1], शादी, [नागरिकता (cittadinanza)][2]
# it: Servizi sociali
c-t4yri = Servizi sociali (सामाजिक सेवाएँ)
# it: [Aiuto][1] per soldi, casa e famiglia
# note: [1] = servizi/servizio-sociale
c-w8387 = पैसे, घर और परिवार के लिए [मदद][1]
# it: Scuola
c-gqrcn = स्कूल
# it: [Nido][1], mensa, autobus
# note: [1] = servizi/asilo-nido-e-infanzia
# term: nido → { -asilo-nido } = छोटे बच्चों की नर्सरी
c-bai54 = [नर्सरी (nido)][1], स्कूल का खाना, बस

## Come trovarlo

# it: Come trovarlo
t-atqip = उसे कैसे ढूँढें
# it: Indirizzo e orari sono sul sito del Comune. Puoi chiedere a un vicino: il municipio è quasi sempre in centro.
p-h2pda = पता और समय Comune की वेबसाइट पर हैं। आप किसी पड़ोसी से पूछ सकते हैं: नगर दफ़्तर लगभग हमेशा शहर या गाँव के बीच में होता है।
# it: A Cremona leggi la pagina del [Comune di Cremona][1]. A Crema leggi quella del [Comune di Crema][2].
# note: [1] = enti/comune-di-cremona
# note: [2] = enti/comune-di-crema
p-rjem3 = Cremona में [Comune di Cremona][1] का पन्ना पढ़ें। Crema में [Comune di Crema][2] का पन्ना पढ़ें।
