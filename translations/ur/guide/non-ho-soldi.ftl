### Non ho soldi per arrivare a fine mese — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Non ho soldi per arrivare a fine mese
title = مہینے کے خرچ کے لیے میرے پاس پیسے نہیں ہیں
# it: Gli aiuti che puoi chiedere e in che ordine.
summary = آپ کون سی امداد مانگ سکتے ہیں اور کس ترتیب سے۔
# it: povertà; senza soldi; bollette; affitto; cibo
# term: bollette → { -bolletta } = بجلی، گیس یا پانی کا بل
keywords = غریبی; پیسے نہیں; بل; کرایہ; کھانا; راشن
# it: Parla con l'assistente sociale del Comune.
# term: assistente sociale → { -assistente-sociale } = سوشل ورکر
f-wm5h6 = بلدیہ (Comune) کے { -assistente-sociale } سے بات کریں۔
# it: Chiedi l'ISEE.
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
f-5z3e4 = ISEE بنوائیں۔
# it: Hai figli? Controlla l'assegno unico.
# term: assegno unico → { -assegno-unico } = بچوں کا ماہانہ الاؤنس
f-em8kx = کیا آپ کے بچے ہیں؟ { -assegno-unico } چیک کریں۔
# it: Paga meno le bollette.
# term: bollette → { -bolletta } = بجلی، گیس یا پانی کا بل
f-kd5ue = بل کم دیں۔
# it: Non riesci a pagare l'affitto? Parla subito.
f-97ksz = کیا آپ کرایہ نہیں دے سکتے؟ فوراً بات کریں۔
# it: Guarda se puoi avere l'assegno di inclusione.
# term: assegno di inclusione → { -assegno-di-inclusione } = بہت غریب خاندانوں کی امداد
f-jzbmt = دیکھیں کہ کیا آپ کو بہت غریب خاندانوں کی امداد (assegno di inclusione) مل سکتی ہے۔
# it: Non chiedere prestiti a persone che non conosci. Chiedi aiuto presto: è più facile.
p-vpz8u = جن لوگوں کو آپ نہیں جانتے ان سے قرض نہ لیں۔ جلد مدد مانگیں: اس سے آسانی ہوتی ہے۔
