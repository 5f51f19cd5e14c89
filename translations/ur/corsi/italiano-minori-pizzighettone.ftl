### Corso di rinforzo di italiano a Pizzighettone, per minori — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso di rinforzo di italiano a Pizzighettone, per minori
# term: minori → { -minore } = نابالغ
title = Pizzighettone میں نابالغوں کے لیے اطالوی کا اضافی کورس
# it: Un corso per bambini e ragazzi di un progetto passato.
summary = ایک پرانے منصوبے کا بچوں اور نوعمروں کے لیے کورس۔
# it: italiano; Pizzighettone; bambini; ragazzi; compiti
keywords = اطالوی; Pizzighettone; بچے; نوجوان; ہوم ورک
# it: Il corso faceva parte del progetto [Terre di Inclusione][1]. Il progetto usava fondi del periodo 2014-2020.
# note: [1] = progetti/terre-di-inclusione
p-wxsay = یہ کورس [Terre di Inclusione][1] منصوبے کا حصہ تھا۔ منصوبے نے 2014-2020 کے فنڈ استعمال کیے۔
# it: Non conosciamo date e sede. Se tuo figlio ha bisogno di italiano, chiedi alla sua scuola.
p-hzke4 = ہمیں تاریخیں اور جگہ معلوم نہیں ہیں۔ اگر آپ کے بچے کو اطالوی سیکھنے کی ضرورت ہے تو اس کے سکول سے پوچھیں۔
