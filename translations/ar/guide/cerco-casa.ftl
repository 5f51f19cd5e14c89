### Cerco casa — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Cerco casa
title = أبحث عن سكن
# it: Dall'annuncio alle chiavi, con meno rischi.
summary = من الإعلان إلى المفاتيح، بمخاطر أقل.
# it: affitto; casa; stanza; appartamento; cercare casa
keywords = إيجار; كراء; بيت; غرفة; شقة; البحث عن سكن
# it: Apri un conto: serve per pagare l'affitto.
f-zvsdq = افتح حسابًا: تحتاج إليه لدفع الإيجار.
# it: Leggi il contratto prima di firmare.
f-t6xmm = اقرأ العقد قبل أن توقّع.
# it: Il proprietario comunica che abiti lì.
f-tpkbn = يبلّغ المالك أنك تسكن هناك.
# it: Cambia la residenza.
# term: residenza → { -residenza } = محل الإقامة
f-9uhdv = غيّر محل الإقامة.
# it: Con un ISEE basso paghi meno le bollette.
# term: isee → { -isee } = مؤشر الوضع المالي للأسرة
# term: bollette → { -bolletta } = الفاتورة
f-xr29n = مع ISEE منخفض تدفع أقل في الفواتير.
# it: Guarda se puoi chiedere una casa popolare.
# term: casa popolare → { -servizi-abitativi-pubblici } = المساكن الشعبية
f-67irr = انظر هل يمكنك أن تطلب مسكنًا شعبيًا.
# it: Non pagare mai prima di aver visto la casa. Chiedi sempre un contratto scritto.
# term: visto → { -visto } = التأشيرة
p-svd4w = لا تدفع أبدًا قبل أن ترى البيت. اطلب دائمًا عقدًا مكتوبًا.
# it: Può mandarti via **soltanto un giudice**. Il proprietario non può cambiare la serratura o toglierti la luce e l'acqua.
# note: critico: qui uno sbaglio può fare danno
p-f7h29 = **القاضي وحده** يستطيع أن يخرجك من البيت. لا يحق للمالك أن يغيّر القفل أو يقطع عنك الكهرباء والماء.
# it: Ti scrivono di lasciare la casa? Leggi [che cosa fare][1].
# note: [1] = servizi/ho-ricevuto-uno-sfratto
p-z638x = هل كتبوا إليك أن تترك البيت؟ اقرأ [ماذا تفعل][1].
# it: Se stanotte non sai dove dormire, vai dai [servizi sociali][1].
# note: [1] = servizi/servizio-sociale
p-ib4dg = إذا كنت لا تعرف أين تنام هذه الليلة، فاذهب إلى [الخدمات الاجتماعية][1].
