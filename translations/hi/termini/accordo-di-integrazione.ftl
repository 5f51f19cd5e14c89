### accordo di integrazione — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: accordo di integrazione
title = इटली में घुलने-मिलने का समझौता
# it: Un patto con lo Stato: impari l'italiano e le regole, e ricevi punti.
summary = सरकार के साथ एक समझौता: आप इतालवी भाषा और नियम सीखते हैं, और आपको पॉइंट मिलते हैं।
# it: punti; crediti; firma
keywords = पॉइंट; क्रेडिट; समझौता; दस्तख़त
# it: Lo firma chi entra per la prima volta e ha più di 16 anni. Riguarda i permessi di almeno un anno.
p-35p3m = इस पर वह दस्तख़त करता है जो पहली बार आता है और जिसकी उम्र 16 साल से ज़्यादा है। यह कम से कम एक साल के परमिटों के लिए है।
# it: Prendi punti con i corsi e con la scuola. Tieni tutti gli attestati.
p-vzn37 = आपको कोर्स और स्कूल से पॉइंट मिलते हैं। सारे प्रमाणपत्र सँभालकर रखें।
