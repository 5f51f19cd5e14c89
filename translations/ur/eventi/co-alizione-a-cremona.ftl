### CO-AliZIONE: l'ultima tappa a Cremona — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CO-AliZIONE: l'ultima tappa a Cremona
title = CO-AliZIONE: کریمونا میں آخری مرحلہ
# it: Una giornata di formazione per i Comuni, nel 2018. È passata.
summary = بلدیات (Comuni) کے لیے تربیت کا ایک دن، 2018 میں۔ گزر چکا ہے۔
# it: CO-AliZIONE; formazione; Sala Puerari
keywords = CO-AliZIONE; تربیت; Sala Puerari
# it: È stata l'ultima giornata del percorso [CO-AliZIONE][1]. Parlava di reti di accoglienza tra Comuni, enti e cittadini.
# note: [1] = progetti/co-alizione
p-efyfv = یہ [CO-AliZIONE][1] کا آخری دن تھا۔ اس میں بلدیات، اداروں اور شہریوں کے درمیان مہاجروں کے استقبال کے نیٹ ورک کی بات ہوئی۔
