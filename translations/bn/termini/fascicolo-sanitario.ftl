### Fascicolo sanitario elettronico — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Fascicolo sanitario elettronico
title = অনলাইন স্বাস্থ্য নথি
# it: La raccolta in linea dei tuoi esami, ricette e vaccini.
# term: ricette → { -ricetta } = প্রেসক্রিপশন
# term: vaccini → { -vaccino } = টিকা
summary = অনলাইনে রাখা আপনার পরীক্ষা, প্রেসক্রিপশন ও টিকার তথ্য।
# it: FSE; esami; referti; ricette; sito
# term: ricette → { -ricetta } = প্রেসক্রিপশন
keywords = মেডিকেল রিপোর্ট; পরীক্ষা; প্রেসক্রিপশন; সাইট
# it: Entri nel sito della Regione con [SPID o CIE][1]. Puoi anche cambiare medico.
# note: [1] = servizi/identita-digitale
# term: spid → { -spid } = ডিজিটাল পরিচয়
p-f952d = [SPID বা CIE][1] দিয়ে অঞ্চলের (Regione) সাইটে ঢুকুন। সেখানে ডাক্তারও বদলাতে পারেন।
# it: Decidi tu chi può vedere i tuoi dati.
p-fjaib = আপনার তথ্য কে দেখতে পারবে, আপনি ঠিক করেন।
