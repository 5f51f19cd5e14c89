### centro psico-sociale — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro psico-sociale
title = ذہنی صحت کا مرکز
# it: Il servizio pubblico per la salute della mente degli adulti.
summary = بالغوں کی ذہنی صحت کی سرکاری سروس۔
# it: CPS; psichiatra; salute mentale; depressione
keywords = CPS; دماغی ڈاکٹر; ذہنی صحت; ڈپریشن
# it: Ci lavorano medici, psicologi, infermieri e assistenti sociali.
# term: assistenti sociali → { -assistente-sociale } = سوشل ورکر
p-s99y7 = وہاں ڈاکٹر، ماہر نفسیات، نرسیں اور { -assistente-sociale } کام کرتے ہیں۔
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/salute-mentale
p-p82qs = پڑھیں [مدد کیسے مانگیں][1]۔
