### Lavoro — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Lavoro
title = کام
# it: Cercare lavoro, contratto, diritti, disoccupazione.
summary = کام ڈھونڈنا، معاہدہ، حقوق، بے روزگاری۔
# it: lavoro; contratto; stipendio; disoccupato; INPS
# term: inps → { -inps } = پنشن اور سماجی امداد کا ادارہ
keywords = کام; نوکری; معاہدہ; تنخواہ; بے روزگار; INPS
# it: Cerchi lavoro? Vai al [centro per l'impiego][1]. Lavori già? Leggi [i tuoi diritti][2].
# note: [1] = servizi/cercare-lavoro
# note: [2] = servizi/diritti-al-lavoro
# term: centro per l'impiego → { -centro-per-l-impiego } = روزگار کا دفتر
p-cscmx = کیا آپ کام ڈھونڈ رہے ہیں؟ [روزگار کے دفتر (centro per l'impiego)][1] جائیں۔ کیا آپ پہلے سے کام کرتے ہیں؟ پڑھیں [اپنے حقوق][2]۔
# it: Hai perso il lavoro? Leggi [che cosa fare][1]. Il datore di lavoro ti manda via? Leggi del [licenziamento][2].
# note: [1] = guide/ho-perso-il-lavoro
# note: [2] = termini/licenziamento
# term: datore di lavoro → { -datore-di-lavoro } = کام دینے والا
# term: licenziamento → { -licenziamento } = نوکری سے نکالا جانا
p-a7437 = کیا آپ کی نوکری ختم ہو گئی؟ پڑھیں [کیا کرنا ہے][1]۔ کیا { -datore-di-lavoro } آپ کو نکال رہا ہے؟ [نوکری سے نکالے جانے (licenziamento)][2] کے بارے میں پڑھیں۔
