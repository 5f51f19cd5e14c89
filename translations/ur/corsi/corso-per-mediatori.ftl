### Corso per mediatori linguistico-culturali — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Corso per mediatori linguistico-culturali
# term: mediatori linguistico-culturali → { -mediatore-linguistico } = زبان اور ثقافت کا ثالث
title = ثقافتی ثالثوں کا کورس
# it: Un corso con tirocinio di un progetto passato.
# term: tirocinio → { -tirocinio } = کام سیکھنے کی تربیت
summary = ایک پرانے منصوبے کا کورس، عملی تربیت کے ساتھ۔
# it: mediatore; corso; tirocinio; formazione
# term: tirocinio → { -tirocinio } = کام سیکھنے کی تربیت
keywords = ثالث; کورس; تربیت; ترجمان
# it: Il corso preparava nuovi [mediatori][1]. C'era anche un tirocinio, cioè una prova di lavoro.
# note: [1] = termini/mediatore-linguistico
# term: tirocinio → { -tirocinio } = کام سیکھنے کی تربیت
p-fdygp = یہ کورس نئے [ثالث (mediatori)][1] تیار کرتا تھا۔ اس میں tirocinio یعنی کام سیکھنے کی تربیت بھی تھی۔
# it: Faceva parte di [Terre di Inclusione][1], con fondi del periodo 2014-2020. Se vuoi diventare mediatore, chiedi all'[Azienda Sociale Cremonese][2].
# note: [1] = progetti/terre-di-inclusione
# note: [2] = enti/azienda-sociale-cremonese
p-5bhd8 = یہ [Terre di Inclusione][1] کا حصہ تھا، 2014-2020 کے فنڈ سے۔ اگر آپ ثالث بننا چاہتے ہیں تو [Azienda Sociale Cremonese][2] سے پوچھیں۔
