### graduatoria — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: graduatoria
title = میرٹ لسٹ
# it: Una lista in ordine: chi ha più punti passa prima.
summary = ترتیب سے بنی فہرست: جس کے پوائنٹ زیادہ ہوں، اس کی باری پہلے آتی ہے۔
# it: lista; punti; posto; bando
# term: bando → { -avviso-pubblico } = درخواستوں کا سرکاری اعلان
keywords = فہرست; پوائنٹ; جگہ; اعلان
# it: C'è per le case popolari, i nidi, i concorsi.
# term: case popolari → { -servizi-abitativi-pubblici } = کم کرائے کے سرکاری مکان
# term: nidi → { -asilo-nido } = چھوٹے بچوں کی نرسری
p-2bwu5 = یہ سرکاری مکانوں، نرسریوں اور سرکاری نوکریوں کے امتحانوں کے لیے ہوتی ہے۔
# it: Quando esce, controlla il tuo nome. Se c'è un errore, i giorni per dirlo sono pochi.
p-vbt5i = جب نکلے تو اپنا نام دیکھیں۔ اگر غلطی ہو تو بتانے کے دن تھوڑے ہیں۔
