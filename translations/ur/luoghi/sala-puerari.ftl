### Sala Puerari — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sala Puerari
title = ===
# it: Una sala per incontri nel Museo Civico di Cremona.
summary = کریمونا کے Museo Civico (شہر کے عجائب گھر) میں ملاقاتوں کا ہال۔
# it: Museo Civico; sala; convegni
keywords = Museo Civico; ہال; کانفرنس
# it: Museo Civico
f-rvhqf = ===
# it: La sala è nel Museo Civico di Cremona.
p-e48fk = یہ ہال کریمونا کے Museo Civico (شہر کے عجائب گھر) میں ہے۔
# it: Nel luglio del 2018 ha ospitato l'[ultima tappa di CO-AliZIONE][1]. Era un corso per i comuni che creano reti di accoglienza.
# note: [1] = eventi/co-alizione-a-cremona
p-hhe37 = جولائی 2018 میں یہاں [CO-AliZIONE کا آخری مرحلہ][1] ہوا۔ یہ مہاجروں کے استقبال کے نیٹ ورک بنانے والی بلدیات کا کورس تھا۔
# it: Per sapere se la sala è aperta chiedi al museo o al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-3zebz = ہال کھلا ہے یا نہیں، یہ عجائب گھر یا [کریمونا کی بلدیہ (Comune di Cremona)][1] سے پوچھیں۔
