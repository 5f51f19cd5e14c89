### Unione lombarda dei comuni di Piadena e Drizzona — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Unione lombarda dei comuni di Piadena e Drizzona
title = ===
# it: L'unione dei due comuni. È stata partner di Terre di Inclusione.
summary = दो नगरपालिकाओं का संघ। यह Terre di Inclusione का साझेदार था।
# it: Piadena; Drizzona; municipio; unione di comuni
keywords = Piadena; Drizzona; नगर दफ़्तर; नगरपालिकाओं का संघ

## Che cosa fa

# it: I comuni di Piadena e Drizzona lavoravano insieme. L'unione è stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-m6udk = Piadena और Drizzona की नगरपालिकाएँ मिलकर काम करती थीं। यह संघ [Terre di Inclusione][1] परियोजना का साझेदार था।
# it: Oggi il comune si chiama **Piadena Drizzona**. Per anagrafe e servizi vai lì: leggi che cosa puoi chiedere al [tuo Comune][1].
# note: [1] = enti/comune-di-residenza
# term: anagrafe → { -anagrafe } = निवासी पंजीकरण दफ़्तर
p-h3eta = आज इस नगरपालिका का नाम **Piadena Drizzona** है। निवासी पंजीकरण (anagrafe) और सेवाओं के लिए वहीं जाएँ: पढ़ें कि [अपने Comune][1] से क्या माँग सकते हैं।
