### colf e badante — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: colf e badante
title = घर का काम और बुज़ुर्गों की देखभाल करने वाले
# it: La colf pulisce la casa. La badante cura una persona anziana o malata.
summary = घर की सफ़ाई करने वाले को colf कहते हैं। बुज़ुर्ग या बीमार व्यक्ति की देखभाल करने वाले को badante कहते हैं।
# it: lavoro domestico; assistente familiare; baby sitter
keywords = घरेलू काम; बुज़ुर्गों की देखभाल; आया; बेबी सिटर
# it: Hanno un contratto nazionale, ferie e riposo. Leggi [le regole][1].
# note: [1] = servizi/lavoro-domestico
p-tjeyr = उनका राष्ट्रीय कॉन्ट्रैक्ट, छुट्टियाँ और आराम होता है। पढ़ें: [नियम][1]।
