### anagrafe — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: anagrafe
title = رہائشیوں کے اندراج کا دفتر
# it: L'ufficio del Comune che scrive chi abita nel comune.
summary = بلدیہ (Comune) کا وہ دفتر جو لکھتا ہے کہ اس بلدیہ میں کون رہتا ہے۔
# it: municipio; certificati; ufficio anagrafe
keywords = بلدیہ; سرٹیفکیٹ; کمونے; رہائش; اندراج
# it: Qui chiedi la [residenza][1], la [carta d'identità][2] e i certificati.
# note: [1] = servizi/chiedere-la-residenza
# note: [2] = servizi/carta-identita-elettronica
# term: residenza → { -residenza } = رہائش کا اندراج
# term: carta d'identità → { -carta-di-identita } = شناختی کارڈ
p-eduyx = یہاں [رہائش کے اندراج (residenza)][1]، [شناختی کارڈ (carta d'identità)][2] اور سرٹیفکیٹ کی درخواست دیتے ہیں۔
