### Comune e anagrafe — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Comune e anagrafe
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
title = بلدیہ اور رہائشیوں کا اندراج
# it: Residenza, carta d'identità, nascite e certificati.
# term: residenza → { -residenza } = رہائش کا اندراج
# term: carta d'identità → { -carta-di-identita } = شناختی کارڈ
summary = رہائش کا اندراج، شناختی کارڈ، پیدائش اور سرٹیفکیٹ۔
# it: anagrafe; residenza; certificati; municipio
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
# term: residenza → { -residenza } = رہائش کا اندراج
keywords = کمونے; بلدیہ; رہائش; سرٹیفکیٹ; اناگرافے; پیدائش
# it: Il primo ufficio da conoscere è il [tuo Comune][1]. Comincia dalla [residenza][2].
# note: [1] = enti/comune-di-residenza
# note: [2] = servizi/chiedere-la-residenza
# term: residenza → { -residenza } = رہائش کا اندراج
p-ikqcf = سب سے پہلے جو دفتر جاننا ضروری ہے وہ [آپ کی بلدیہ (Comune)][1] ہے۔ [رہائش کے اندراج (residenza)][2] سے شروع کریں۔
