### Associazioni — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Associazioni
title = संगठन
# it: Gruppi e volontari della zona.
summary = इलाक़े के समूह और स्वयंसेवक।
# it: associazioni; volontari; comunità
keywords = संगठन; स्वयंसेवक; समाज; गुरुद्वारा; मंदिर; सेवा
# it: In un gruppo trovi amici e aiuto. Leggi [come trovarne uno][1].
# note: [1] = servizi/associazioni-e-volontariato
p-3jp8u = किसी समूह में आपको दोस्त और मदद मिलती है। पढ़ें: [समूह कैसे ढूँढें][1]।
