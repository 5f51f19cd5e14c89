### Sono appena arrivato — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sono appena arrivato
title = وصلت حديثًا
# it: I primi passi in Italia: permesso, codice fiscale, medico, italiano.
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
summary = الخطوات الأولى في إيطاليا: التصريح والرقم الضريبي والطبيب واللغة الإيطالية.
# it: appena arrivato; primi passi; nuovo in Italia; arrivo
keywords = وصلت حديثًا; الخطوات الأولى; جديد في إيطاليا; وصول; مهاجر جديد
# it: Chiedi il permesso: hai pochi giorni.
f-i6x85 = اطلب التصريح: لديك أيام قليلة.
# it: Chiedi il codice fiscale. È gratis.
# term: codice fiscale → { -codice-fiscale } = الرقم الضريبي
f-qgg6e = اطلب الرقم الضريبي. إنه مجاني.
# it: Chi ti ospita lo comunica entro 48 ore.
f-r2n4i = من يستضيفك يبلّغ عن ذلك خلال 48 ساعة.
# it: Iscriviti e scegli il medico.
f-cnxbx = سجّل نفسك واختر الطبيب.
# it: Chiedi la residenza in Comune.
# term: residenza → { -residenza } = محل الإقامة
f-eudhb = اطلب تسجيل محل الإقامة في البلدية (Comune).
# it: Iscrivi i figli a scuola.
f-s6ij3 = سجّل الأولاد في المدرسة.
# it: Comincia un corso di italiano.
f-edjnt = ابدأ دورة في اللغة الإيطالية.
# it: Apri un conto per la paga.
f-8hvju = افتح حسابًا لاستلام الراتب.
# it: Benvenuto. Fai una cosa alla volta, in questo ordine.
p-nnu4c = أهلًا بك. افعل شيئًا واحدًا في كل مرة، بهذا الترتيب.
# it: Tieni tutti i fogli in una cartellina. Fai una foto di ogni documento.
p-ssyt5 = احفظ كل الأوراق في ملف. التقط صورة لكل وثيقة.
# it: Se non capisci un ufficio, chiedi un [mediatore][1].
# note: [1] = servizi/chiedere-un-mediatore
p-rcygu = إذا لم تفهم ما يقوله مكتب ما، فاطلب [وسيطًا][1].
