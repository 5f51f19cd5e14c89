### residenza — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: residenza
title = رہائش کا اندراج
# it: Il posto dove vivi di solito, scritto nei registri del Comune.
summary = وہ جگہ جہاں آپ عام طور پر رہتے ہیں، جو بلدیہ (Comune) کے رجسٹر میں لکھی ہے۔
# it: indirizzo; dove abiti; anagrafe
# term: anagrafe → { -anagrafe } = رہائشیوں کے اندراج کا دفتر
keywords = پتہ; کہاں رہتے ہیں; اناگرافے; ریزیڈنسی
# it: La residenza serve per la carta d'identità, il medico e molti aiuti.
# term: carta d'identità → { -carta-di-identita } = شناختی کارڈ
p-zy6j5 = یہ { -carta-di-identita }، ڈاکٹر اور بہت سی امداد کے لیے چاہیے۔
# it: Non è il [domicilio][1]. Leggi [come si chiede][2].
# note: [1] = termini/domicilio
# note: [2] = servizi/chiedere-la-residenza
# term: domicilio → { -domicilio } = رابطے کا پتہ
p-urwvk = یہ [رابطے کا پتہ (domicilio)][1] نہیں ہے۔ پڑھیں [درخواست کیسے دیں][2]۔
