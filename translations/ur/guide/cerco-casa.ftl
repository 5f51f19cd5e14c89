### Cerco casa — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cerco casa
title = مجھے مکان چاہیے
# it: Dall'annuncio alle chiavi, con meno rischi.
summary = اشتہار سے چابیوں تک، کم خطرے کے ساتھ۔
# it: affitto; casa; stanza; appartamento; cercare casa
keywords = کرایہ; مکان; کمرہ; فلیٹ; مکان ڈھونڈنا; گھر
# it: Apri un conto: serve per pagare l'affitto.
f-zvsdq = بینک اکاؤنٹ کھولیں: کرایہ دینے کے لیے چاہیے۔
# it: Leggi il contratto prima di firmare.
f-t6xmm = دستخط کرنے سے پہلے معاہدہ پڑھیں۔
# it: Il proprietario comunica che abiti lì.
f-tpkbn = مالک مکان اطلاع دیتا ہے کہ آپ وہاں رہتے ہیں۔
# it: Cambia la residenza.
# term: residenza → { -residenza } = رہائش کا اندراج
f-9uhdv = رہائش کا پتہ بدلوائیں۔
# it: Con un ISEE basso paghi meno le bollette.
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
# term: bollette → { -bolletta } = بجلی، گیس یا پانی کا بل
f-xr29n = کم ISEE ہو تو بل کم دینا پڑتا ہے۔
# it: Guarda se puoi chiedere una casa popolare.
# term: casa popolare → { -servizi-abitativi-pubblici } = کم کرائے کے سرکاری مکان
f-67irr = دیکھیں کہ کیا آپ سرکاری مکان کی درخواست دے سکتے ہیں۔
# it: Non pagare mai prima di aver visto la casa. Chiedi sempre un contratto scritto.
# term: visto → { -visto } = ویزا
p-svd4w = مکان دیکھنے سے پہلے کبھی پیسے نہ دیں۔ ہمیشہ لکھا ہوا معاہدہ مانگیں۔
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-f7h29 = آپ کو مکان سے **صرف جج** نکال سکتا ہے۔ مالک مکان تالا نہیں بدل سکتا اور آپ کی بجلی یا پانی بند نہیں کر سکتا۔
# it: Ti scrivono di lasciare la casa? Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-z638x = کیا آپ کو مکان چھوڑنے کا لکھا گیا ہے؟ پڑھیں [کیا کرنا ہے][1]۔
# it: Se stanotte non sai dove dormire, vai dai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-ib4dg = اگر آپ نہیں جانتے کہ آج رات کہاں سوئیں گے تو [سوشل سروسز (servizi sociali)][1] کے پاس جائیں۔
