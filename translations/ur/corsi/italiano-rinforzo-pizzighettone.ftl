### Corso di rinforzo di italiano a Pizzighettone, per adulti — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Pizzighettone, per adulti
title = Pizzighettone میں بالغوں کے لیے اطالوی کا اضافی کورس
# it: Un corso per adulti di un progetto passato. Non sappiamo se c'è ancora.
summary = ایک پرانے منصوبے کا بالغوں کے لیے کورس۔ ہم نہیں جانتے کہ یہ اب بھی ہے یا نہیں۔
# it: italiano; Pizzighettone; corso; adulti
keywords = اطالوی; Pizzighettone; کورس; بالغ
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-qrymq = یہ کورس [Terre di Inclusione][1] منصوبے کا حصہ تھا۔ منصوبے نے 2014-2020 کے فنڈ استعمال کیے۔
# it: Non conosciamo date e sede. Per un corso di oggi leggi la pagina dei [corsi al CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = بالغوں کا سرکاری سکول
p-ugpyz = ہمیں تاریخیں اور جگہ معلوم نہیں ہیں۔ آج کے کورس کے لیے [CPIA کے کورسوں][1] کا صفحہ پڑھیں۔
