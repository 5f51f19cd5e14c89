### Avvocato e diritti — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Avvocato e diritti
title = वकील और अधिकार
# it: Avvocato pagato dallo Stato, denunce, discriminazione.
# term: denunce → { -denuncia } = पुलिस में शिकायत
summary = सरकारी ख़र्च पर वकील, पुलिस में शिकायत, भेदभाव।
# it: avvocato; diritti; tribunale; denuncia; ricorso
# term: denuncia → { -denuncia } = पुलिस में शिकायत
# term: ricorso → { -ricorso } = जज के पास अपील
keywords = वकील; अधिकार; अदालत; शिकायत; अपील
# it: Se hai pochi soldi, lo Stato può [pagare il tuo avvocato][1]. Contro una decisione, come un'[espulsione][2], i giorni sono spesso pochi: non aspettare.
# note: [1] = servizi/patrocinio-gratuito
# note: [2] = termini/espulsione
# term: espulsione → { -espulsione } = देश से निकालने का आदेश
p-cpmuz = अगर आपके पास पैसे कम हैं, तो सरकार [आपके वकील के पैसे दे सकती है][1]। किसी फ़ैसले, जैसे [देश से निकालने के आदेश (espulsione)][2], के ख़िलाफ़ जाने के लिए दिन अक्सर कम होते हैं: देर न करें।
