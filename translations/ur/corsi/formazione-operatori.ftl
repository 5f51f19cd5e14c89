### Formazione per chi lavora con un mediatore — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Formazione per chi lavora con un mediatore
title = ثالث کے ساتھ کام کرنے والوں کی تربیت
# it: Per operatori sociali e sanitari, in un progetto passato.
summary = سماجی اور صحت کے ملازموں کے لیے، ایک پرانے منصوبے میں۔
# it: operatori; formazione; mediatore; servizi sociali
keywords = ملازم; تربیت; ثالث; سوشل سروسز
# it: Il corso insegnava a operatori sociali e sanitari come lavorare con un [mediatore][1].
# note: [1] = termini/mediatore-linguistico
p-twkff = یہ کورس سماجی اور صحت کے ملازموں کو [ثالث (mediatore)][1] کے ساتھ کام کرنا سکھاتا تھا۔
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Non conosciamo le date.
# note: [1] = progetti/terre-di-inclusione
p-isnfu = یہ [Terre di Inclusione][1] کا حصہ تھا، 2014-2020 کے فنڈ سے۔ ہمیں تاریخیں معلوم نہیں ہیں۔
