### patrocinio a spese dello Stato — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patrocinio a spese dello Stato
title = सरकारी ख़र्च पर वकील
# it: L'avvocato pagato dallo Stato per chi ha pochi soldi.
summary = कम पैसे वालों के लिए वकील, जिसके पैसे सरकार देती है।
# it: avvocato gratis; gratuito patrocinio
keywords = मुफ़्त वकील; सरकारी वकील
# it: Molti dicono **gratuito patrocinio**. Leggi [come si chiede][1].
# note: [1] = servizi/patrocinio-gratuito
p-ix6si = बहुत-से लोग इसे **gratuito patrocinio** कहते हैं। पढ़ें: [कैसे माँगें][1]।
