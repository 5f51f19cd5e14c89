### ricevuta del permesso — العربية (ar)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = إيصال طلب التصريح
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = الورقة التي تثبت أنك طلبت التصريح أو جدّدته.
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = كشف الراتب
keywords = الوصل; إيصال البريد; وصل الإقامة
# it: Te la dà la posta quando consegni la busta.
p-j58hc = يعطيك البريد الإيصال عندما تسلّم الظرف.
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = جواز السفر
p-w9vh2 = احمله معك **دائمًا** مع جواز السفر. بإيصال التجديد يمكنك أن تبقى وتعمل.
# it: Che cosa fare dopo:
p-x7dq7 = ماذا تفعل بعد ذلك:
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = مديرية الشرطة
l-gmrha = اذهب إلى [مديرية الشرطة (Questura)][1] في يوم الموعد.
# it: Segui la domanda sul sito della Polizia di Stato, con il numero che c'è sulla ricevuta.
# note: voce 2 di 4
l-5sm3f = تابع الطلب على موقع شرطة الدولة (Polizia di Stato)، بالرقم الموجود على الإيصال.
# it: Porta la ricevuta all'[ASST][1] e chiedi di allungare la [tessera sanitaria][2].
# note: voce 3 di 4
# note: [1] = termini/asst
# note: [2] = termini/tessera-sanitaria
# term: asst → { -asst } = المؤسسة الصحية الاجتماعية
# term: tessera sanitaria → { -tessera-sanitaria } = البطاقة الصحية
l-nz4iw = خذ الإيصال إلى [ASST][1] واطلب تمديد [البطاقة الصحية (tessera sanitaria)][2].
# it: Vuoi viaggiare? Chiedi prima in Questura o a un [patronato][1].
# note: voce 4 di 4
# note: [1] = servizi/aiuto-patronato-caf
# term: questura → { -questura } = مديرية الشرطة
# term: patronato → { -patronato } = مكتب المساعدة
l-3cb9s = هل تريد السفر؟ اسأل أولًا في { -questura } أو في [مكتب مساعدة (patronato)][1].
