### ticket — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ticket
title = علاج کی فیس
# it: La parte che paghi tu per una visita, un esame o una medicina.
summary = معائنے، ٹیسٹ یا دوا کی قیمت کا وہ حصہ جو آپ خود دیتے ہیں۔
# it: pagare; visita; esame; medicina
keywords = فیس; معائنہ; ٹیسٹ; دوا
# it: Il resto lo paga lo Stato. Alcune persone non pagano: hanno una [esenzione][1].
# note: [1] = termini/esenzione
# term: esenzione → { -esenzione } = علاج کی فیس کی معافی
p-i56hy = باقی حکومت دیتی ہے۔ کچھ لوگ نہیں دیتے: ان کے پاس [فیس کی معافی (esenzione)][1] ہے۔
