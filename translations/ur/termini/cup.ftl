### CUP — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: CUP
title = معائنے کی بکنگ کا دفتر
# it: L'ufficio che prenota visite ed esami.
summary = وہ دفتر جہاں ڈاکٹر کے معائنے اور ٹیسٹ کی بکنگ ہوتی ہے۔
# it: prenotazione; visita; appuntamento
keywords = بکنگ; معائنہ; اپائنٹمنٹ; ٹیسٹ
# it: CUP vuol dire Centro unico di prenotazione. Porta la [ricetta][1] e la tessera sanitaria.
# note: [1] = termini/ricetta
# term: ricetta → { -ricetta } = ڈاکٹر کا نسخہ
# term: tessera sanitaria → { -tessera-sanitaria } = صحت کارڈ
p-5hitf = CUP کا مطلب ہے Centro unico di prenotazione (بکنگ کا مرکز)۔ [نسخہ (ricetta)][1] اور { -tessera-sanitaria } لے جائیں۔
# it: Leggi [come si prenota][1].
# note: [1] = servizi/prenotare-una-visita
p-et3cn = پڑھیں [بکنگ کیسے کریں][1]۔
