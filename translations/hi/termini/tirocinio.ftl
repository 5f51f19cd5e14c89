### tirocinio — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: tirocinio
title = काम सीखने की ट्रेनिंग
# it: Un periodo per imparare un lavoro in un'azienda.
summary = किसी कंपनी में काम सीखने का समय।
# it: stage; prova; imparare un lavoro
keywords = स्टेज; ट्रेनिंग; काम सीखना
# it: Non è un contratto di lavoro. Di solito ricevi una piccola somma. Deve esserci un progetto scritto.
# term: contratto di lavoro → { -contratto-di-lavoro } = काम का कॉन्ट्रैक्ट
p-w3s49 = यह काम का कॉन्ट्रैक्ट नहीं है। आम तौर पर आपको थोड़े पैसे मिलते हैं। एक लिखित योजना होनी चाहिए।
