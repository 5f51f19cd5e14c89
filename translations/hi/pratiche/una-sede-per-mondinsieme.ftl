### Una sede stabile per il centro interculturale — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una sede stabile per il centro interculturale
title = अंतर-सांस्कृतिक केंद्र के लिए पक्की जगह
# it: Nel 2012 Mondinsieme è andato vicino agli altri servizi per le famiglie.
summary = 2012 में Mondinsieme परिवारों की दूसरी सेवाओं के पास आ गया।
# it: sede; Mondinsieme; centro interculturale
keywords = जगह; Mondinsieme; अंतर-सांस्कृतिक केंद्र

## Obiettivi

# it: Con la nuova sede il [centro][1] voleva avere:
# note: [1] = luoghi/mondinsieme
p-zyuhp = नई जगह से [केंद्र][1] ये चाहता था:
# it: una segreteria stabile
# note: voce 1 di 4
l-ibzqy = एक पक्का दफ़्तर (segreteria)
# it: orari più lunghi
# note: voce 2 di 4
l-e39ms = ज़्यादा समय तक खुला रहना
# it: più sale per riunioni
# note: voce 3 di 4
l-xaca3 = बैठकों के लिए ज़्यादा कमरे
# it: legami più stretti con gli altri servizi del Comune
# note: voce 4 di 4
l-uggvq = Comune की दूसरी सेवाओं से ज़्यादा नज़दीकी संबंध

## Come funziona

# it: Il centro è nello stesso edificio di altri servizi per le famiglie. Una [rete di enti][1] lo sosteneva. L'accordo è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-27ih4 = केंद्र उसी इमारत में है जहाँ परिवारों की दूसरी सेवाएँ हैं। [संस्थाओं का एक नेटवर्क][1] इसे सहारा देता था। समझौता 2014 में ख़त्म हो गया।
