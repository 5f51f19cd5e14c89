### delega — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: delega
title = التفويض
# it: Un foglio con cui un'altra persona fa una cosa per te.
summary = ورقة يعمل بها شخص آخر شيئًا بدلًا منك.
# it: firma; incarico; procura
keywords = توقيع; توكيل; وكالة
# it: Scrivi il tuo nome, il nome dell'altra persona e che cosa può fare. Firma e aggiungi la copia del documento.
p-ce94g = اكتب اسمك واسم الشخص الآخر وماذا يمكنه أن يفعل. وقّع وأضف نسخة من وثيقة الهوية.
# it: Leggi bene prima di firmare una delega.
p-mxz2t = اقرأ جيدًا قبل أن توقّع تفويضًا.
