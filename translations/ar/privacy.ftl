### Privacy — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Privacy
title = الخصوصية
# it: Questa guida non ti segue: niente cookie, niente richieste ad altri siti.
summary = هذا الدليل لا يتتبّعك: لا ملفات تعريف الارتباط (cookie) ولا طلبات إلى مواقع أخرى.
# it: Puoi leggere questa guida senza dire chi sei. Non serve registrarsi.
p-vcci8 = يمكنك قراءة هذا الدليل دون أن تقول من أنت. لا تحتاج إلى التسجيل.

## Che cosa non facciamo

# it: Che cosa non facciamo
t-eegwj = ما لا نفعله
# it: Non usiamo **cookie**.
# note: voce 1 di 3
l-dc887 = لا نستخدم **ملفات تعريف الارتباط (cookie)**.
# it: Le pagine non chiedono nulla ad altri siti. Non ci sono pubblicità né statistiche di altre aziende.
# note: voce 2 di 3
l-j22t4 = لا تطلب الصفحات شيئًا من مواقع أخرى. لا توجد إعلانات ولا إحصاءات لشركات أخرى.
# it: Le parole che cerchi restano nel tuo browser. Nessuno le riceve.
# note: voce 3 di 3
l-7rhk6 = الكلمات التي تبحث عنها تبقى في متصفحك. لا أحد يستلمها.

## Che cosa resta sul tuo telefono

# it: Che cosa resta sul tuo telefono
t-xigne = ما يبقى في هاتفك
# it: Le pagine che apri restano nel tuo browser. Così le leggi anche senza rete.
p-e8ead = الصفحات التي تفتحها تبقى في متصفحك. هكذا يمكنك قراءتها بدون إنترنت أيضًا.
# it: Le pagine più delicate, come l'aiuto contro la violenza, non restano. Restano solo se tu salvi tutta la guida. Però nella cronologia del browser si vede che le hai aperte.
p-sgnvi = الصفحات الأكثر حساسية، مثل المساعدة ضد العنف، لا تبقى. تبقى فقط إذا حفظت الدليل كله في هاتفك. لكن سجل التصفح يبيّن أنك فتحتها.
# it: Chi usa il tuo telefono può vedere le pagine che hai aperto. Per toglierle, cancella nel browser i dati di questo sito e la cronologia.
p-mnp3w = من يستعمل هاتفك يمكنه أن يرى الصفحات التي فتحتها. لإزالتها، احذف من المتصفح بيانات هذا الموقع وسجل التصفح.

## Quando esci dalla guida

# it: Quando esci dalla guida
t-z4ucy = عندما تخرج من الدليل
# it: Alcuni link portano a siti di altri enti. Su quei siti valgono le loro regole.
p-wzmee = بعض الروابط تقود إلى مواقع جهات أخرى. في تلك المواقع تسري قواعدها هي.
# it: Se tocchi un numero, il tuo telefono prepara la chiamata. Decidi tu se chiamare.
p-wirmn = إذا لمست رقمًا، يجهّز هاتفك المكالمة. أنت تقرر هل تتصل أم لا.
