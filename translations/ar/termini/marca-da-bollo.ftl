### marca da bollo — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: marca da bollo
title = الطابع الضريبي
# it: Un adesivo che compri per pagare una tassa su un documento.
summary = ملصق تشتريه لدفع ضريبة على وثيقة.
# it: bollo; tassa; tabaccaio
keywords = طابع; ضريبة; بائع التبغ
# it: È un adesivo. La compri dal tabaccaio e la metti sulla domanda.
p-xtb4x = هو ملصق. تشتريه من بائع التبغ وتضعه على الطلب.
# it: L'ufficio ti dice quanto deve valere. Prima di comprarla, chiedi.
p-s5dwm = يخبرك المكتب بالقيمة المطلوبة. اسأل قبل أن تشتريه.
