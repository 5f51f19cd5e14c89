### Una sede stabile per il centro interculturale — Русский (ru)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Una sede stabile per il centro interculturale
title = Постоянное место для межкультурного центра
# it: Nel 2012 Mondinsieme è andato vicino agli altri servizi per le famiglie.
summary = В 2012 году Mondinsieme переехал ближе к другим службам для семей.
# it: sede; Mondinsieme; centro interculturale
keywords = место; Mondinsieme; межкультурный центр

## Obiettivi

# it: Con la nuova sede il [centro][1] voleva avere:
# note: [1] = luoghi/mondinsieme
p-zyuhp = С новым местом [центр][1] хотел получить:
# it: una segreteria stabile
# note: voce 1 di 4
l-ibzqy = постоянный секретариат
# it: orari più lunghi
# note: voce 2 di 4
l-e39ms = больше часов работы
# it: più sale per riunioni
# note: voce 3 di 4
l-xaca3 = больше залов для встреч
# it: legami più stretti con gli altri servizi del Comune
# note: voce 4 di 4
l-uggvq = более тесные связи с другими службами муниципалитета

## Come funziona

# it: Il centro è nello stesso edificio di altri servizi per le famiglie. Una [rete di enti][1] lo sosteneva. L'accordo è finito nel 2014.
# note: [1] = enti/rete-mondinsieme
p-27ih4 = Центр находится в одном здании с другими службами для семей. Его поддерживала [сеть организаций][1]. Соглашение закончилось в 2014 году.
