### Casa — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Casa
title = مکان
# it: Affitto, casa popolare, sfratto, bollette.
# term: casa popolare → { -servizi-abitativi-pubblici } = کم کرائے کے سرکاری مکان
# term: sfratto → { -sfratto } = مکان سے بے دخلی
# term: bollette → { -bolletta } = بجلی، گیس یا پانی کا بل
summary = کرایہ، سرکاری مکان، بے دخلی، بل۔
# it: casa; affitto; alloggio; sfratto; bollette
# term: sfratto → { -sfratto } = مکان سے بے دخلی
# term: bollette → { -bolletta } = بجلی، گیس یا پانی کا بل
keywords = مکان; گھر; کرایہ; بے دخلی; بل; رہائش
# it: Prima di firmare leggi come funziona il [contratto di affitto][1]. Se non riesci a pagare, [chiedi aiuto subito][2].
# note: [1] = servizi/contratto-di-affitto
# note: [2] = servizi/affitto-non-pagato
p-aaxe2 = دستخط کرنے سے پہلے پڑھیں کہ [کرائے کا معاہدہ][1] کیسا ہوتا ہے۔ اگر آپ کرایہ نہیں دے سکتے تو [فوراً مدد مانگیں][2]۔
