### Regione Lombardia — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Regione Lombardia
title = ===
# it: L'ente pubblico di tutta la Lombardia: ospedali, case popolari, formazione.
# term: case popolari → { -servizi-abitativi-pubblici } = सस्ते सरकारी मकान
summary = पूरे Lombardia की सरकारी संस्था: अस्पताल, सरकारी मकान, प्रशिक्षण।
# it: Regione; Lombardia; casa popolare; fascicolo sanitario
# term: casa popolare → { -servizi-abitativi-pubblici } = सस्ते सरकारी मकान
# term: fascicolo sanitario → { -fascicolo-sanitario } = ऑनलाइन स्वास्थ्य रिकॉर्ड
keywords = Lombardia; सरकारी मकान; स्वास्थ्य रिकॉर्ड

## Che cosa fa

# it: La Regione decide come funzionano sanità, formazione e case popolari. Ha guidato il progetto [LAB'IMPACT][1].
# note: [1] = progetti/lab-impact
# term: case popolari → { -servizi-abitativi-pubblici } = सस्ते सरकारी मकान
p-vqern = Regione तय करती है कि स्वास्थ्य, प्रशिक्षण और सरकारी मकान कैसे चलें। इसने [LAB'IMPACT][1] परियोजना की अगुआई की।
# it: Il sito è { $web }. Lì trovi i portali per la [casa popolare][1] e per la [salute][2].
# note: $web = un dato; lo scrive il sito
# note: [1] = servizi/casa-popolare
# note: [2] = servizi/prenotare-una-visita
# term: casa popolare → { -servizi-abitativi-pubblici } = सस्ते सरकारी मकान
p-b4evj = वेबसाइट { $web } है। वहाँ [सरकारी मकान][1] और [सेहत][2] के पोर्टल हैं।
