### Dipartimento per le pari opportunità — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Dipartimento per le pari opportunità
title = ===
# it: L'ufficio del Governo che promuove il numero contro violenza e stalking.
summary = सरकार का दफ़्तर जो हिंसा और पीछा करने के ख़िलाफ़ नंबर चलवाता है।
# it: pari opportunità; Governo; violenza
keywords = बराबरी; सरकार; हिंसा

## Che cosa fa

# it: È un ufficio della Presidenza del Consiglio dei ministri. Promuove il [numero contro violenza e stalking][1].
# note: [1] = servizi/antiviolenza-1522
p-rcqsb = यह प्रधानमंत्री कार्यालय (Presidenza del Consiglio dei ministri) का दफ़्तर है। यह [हिंसा और पीछा करने के ख़िलाफ़ नंबर][1] चलवाता है।
# it: Se hai bisogno di aiuto, non scrivere al Dipartimento. Chiama quel numero.
p-wae5s = अगर आपको मदद चाहिए, तो इस दफ़्तर को न लिखें। उस नंबर पर फ़ोन करें।
