### patrocinio a spese dello Stato — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: patrocinio a spese dello Stato
title = সরকারি খরচে উকিল
# it: L'avvocato pagato dallo Stato per chi ha pochi soldi.
summary = যাঁর টাকা কম, তাঁর জন্য সরকারি খরচে উকিল।
# it: avvocato gratis; gratuito patrocinio
keywords = ফ্রি উকিল; বিনা খরচে উকিল; সরকারি উকিল
# it: Molti dicono **gratuito patrocinio**. Leggi [come si chiede][1].
# note: [1] = servizi/patrocinio-gratuito
p-ix6si = অনেকে **gratuito patrocinio** বলেন। পড়ুন [কীভাবে চাইবেন][1]।
