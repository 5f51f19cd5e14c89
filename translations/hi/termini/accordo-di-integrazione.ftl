### accordo di integrazione — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: accordo di integrazione
title = इटली में घुलने-मिलने का समझौता
# it: Un patto con lo Stato: impari l'italiano e le regole, e ricevi punti.
summary = सरकार के साथ एक समझौता: आप इटैलियन भाषा और नियम सीखते हैं, और आपको पॉइंट मिलते हैं।
# it: punti; crediti; firma
keywords = ???
# it: Lo firma chi entra per la prima volta e ha più di 16 anni. Riguarda i permessi di almeno un anno.
p-35p3m = ???
# it: Prendi punti con i corsi e con la scuola. Tieni tutti gli attestati.
p-vzn37 = ???
