### Corso di rinforzo di italiano a Casteldidone — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Casteldidone
title = Casteldidone میں اطالوی کا اضافی کورس
# it: Un corso di un progetto passato. Non sappiamo se c'è ancora.
summary = ایک پرانے منصوبے کا کورس۔ ہم نہیں جانتے کہ یہ اب بھی ہے یا نہیں۔
# it: italiano; Casteldidone; corso
keywords = اطالوی; Casteldidone; کورس
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-ib6dd = یہ کورس [Terre di Inclusione][1] منصوبے کا حصہ تھا۔ منصوبے نے 2014-2020 کے فنڈ استعمال کیے۔
# it: Non conosciamo date e sede. Per un corso di oggi leggi la pagina dei [corsi al CPIA][1].
# note: [1] = servizi/italiano-adulti-cpia
# term: cpia → { -cpia } = بالغوں کا سرکاری سکول
p-xgsjd = ہمیں تاریخیں اور جگہ معلوم نہیں ہیں۔ آج کے کورس کے لیے [CPIA کے کورسوں][1] کا صفحہ پڑھیں۔
