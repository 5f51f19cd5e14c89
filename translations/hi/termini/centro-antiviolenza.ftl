### centro antiviolenza — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro antiviolenza
title = महिलाओं पर हिंसा के ख़िलाफ़ केंद्र
# it: Un posto dove donne esperte aiutano chi subisce violenza.
summary = वह जगह जहाँ अनुभवी महिलाएँ उन महिलाओं की मदद करती हैं जिनके साथ हिंसा होती है।
# it: violenza; donne; aiuto; casa rifugio
keywords = हिंसा; महिला; मदद; सुरक्षित घर
# it: È gratis e segreto. Ti ascoltano, ti danno un avvocato e, se serve, un posto sicuro.
p-f777w = यह मुफ़्त और गुप्त है। वे आपकी बात सुनते हैं, आपको वकील देते हैं और ज़रूरत हो तो सुरक्षित जगह भी।
# it: Leggi [come trovarlo][1].
# note: [1] = servizi/antiviolenza-1522
p-f7mti = पढ़ें: [कैसे ढूँढें][1]।
