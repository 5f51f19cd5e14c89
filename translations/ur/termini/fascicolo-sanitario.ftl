### Fascicolo sanitario elettronico — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fascicolo sanitario elettronico
title = آن لائن صحت کا ریکارڈ
# it: La raccolta in linea dei tuoi esami, ricette e vaccini.
# term: ricette → { -ricetta } = ڈاکٹر کا نسخہ
# term: vaccini → { -vaccino } = حفاظتی ٹیکا
summary = آپ کے ٹیسٹ، نسخوں اور حفاظتی ٹیکوں کا آن لائن ریکارڈ۔
# it: FSE; esami; referti; ricette; sito
# term: ricette → { -ricetta } = ڈاکٹر کا نسخہ
keywords = FSE; ٹیسٹ; رپورٹ; نسخے; ویب سائٹ
# it: Entri nel sito della Regione con [SPID o CIE][1]. Puoi anche cambiare medico.
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = محفوظ آن لائن شناخت
p-f952d = علاقے (Regione) کی ویب سائٹ میں [SPID یا CIE][1] سے داخل ہوتے ہیں۔ آپ ڈاکٹر بھی بدل سکتے ہیں۔
# it: Decidi tu chi può vedere i tuoi dati.
p-fjaib = آپ خود فیصلہ کرتے ہیں کہ آپ کی معلومات کون دیکھ سکتا ہے۔
