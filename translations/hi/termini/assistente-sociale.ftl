### assistente sociale — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: assistente sociale
title = सोशल वर्कर
# it: La persona del Comune che ti ascolta quando hai un problema.
summary = Comune का वह व्यक्ति जो मुश्किल में आपकी बात सुनता है।
# it: servizi sociali; aiuto; Comune
keywords = सामाजिक सेवाएँ; मदद; कमूने
# it: Aiuta per soldi, casa, figli, anziani. Quello che dici è riservato.
p-jwnrg = पैसे, घर, बच्चों और बुज़ुर्गों के मामलों में मदद करता है। आप जो कहते हैं, वह गुप्त रहता है।
# it: Leggi [come incontrarla][1].
# note: [1] = servizi/servizio-sociale
p-whd5b = पढ़ें: [कैसे मिलें][1]।
