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
