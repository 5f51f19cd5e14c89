### ricevuta del permesso — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ricevuta del permesso
title = اجازت نامے کی رسید
# it: Il foglio che prova che hai chiesto o rinnovato il permesso.
summary = وہ کاغذ جو ثابت کرتا ہے کہ آپ نے اجازت نامہ مانگا ہے یا اس کی تجدید کی درخواست دی ہے۔
# it: cedolino; ricevuta postale; assicurata
# term: cedolino → { -busta-paga } = تنخواہ کی پرچی
keywords = رسید; ڈاکخانے کی رسید; سلپ; چیدولینو
# it: Te la dà la posta quando consegni la busta.
p-j58hc = یہ لفافہ جمع کرانے پر ڈاکخانہ دیتا ہے۔
# it: Tienila **sempre** con te, con il passaporto. Con la ricevuta del rinnovo puoi restare e lavorare.
# term: passaporto → { -passaporto } = پاسپورٹ
p-w9vh2 = اسے { -passaporto } کے ساتھ **ہمیشہ** اپنے پاس رکھیں۔ تجدید کی رسید کے ساتھ آپ رہ سکتے ہیں اور کام کر سکتے ہیں۔
# it: Che cosa fare dopo:
p-x7dq7 = اس کے بعد کیا کرنا ہے:
# it: Vai in [Questura][1] il giorno dell'appuntamento.
# note: voce 1 di 4
# note: [1] = termini/questura
# term: questura → { -questura } = پولیس کا صدر دفتر
l-gmrha = ملاقات کے دن [Questura][1] جائیں۔
# it: Segui la domanda sul sito della Polizia di Stato, con il numero che c'è sulla ricevuta.
# note: voce 2 di 4
l-5sm3f = سرکاری پولیس (Polizia di Stato) کی ویب سائٹ پر، رسید پر لکھے نمبر سے، اپنی درخواست دیکھتے رہیں۔
# it: Porta la ricevuta all'[ASST][1] e chiedi di allungare la [tessera sanitaria][2].
# note: voce 3 di 4
# note: [1] = termini/asst
# note: [2] = termini/tessera-sanitaria
# term: asst → { -asst } = ہسپتالوں کا سرکاری ادارہ
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
l-nz4iw = رسید [ASST][1] لے جائیں اور [صحت کارڈ (tessera sanitaria)][2] کی مدت بڑھانے کا کہیں۔
# it: Vuoi viaggiare? Chiedi prima in Questura o a un [patronato][1].
# note: voce 4 di 4
# note: [1] = servizi/aiuto-patronato-caf
# term: questura → { -questura } = پولیس کا صدر دفتر
# term: patronato → { -patronato } = مفت مدد کا دفتر
l-3cb9s = کیا آپ سفر کرنا چاہتے ہیں؟ پہلے Questura یا [مفت مدد کے دفتر (patronato)][1] سے پوچھیں۔
