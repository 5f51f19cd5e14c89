### Centro interculturale Mondinsieme — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Centro interculturale Mondinsieme
title = আন্তঃসাংস্কৃতিক কেন্দ্র Mondinsieme
# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: La sede di Mondinsieme a Cremona: segreteria, sale per riunioni, luogo di incontro.
# it: La sede di Mondinsieme a Cremona, un luogo di incontro.
# change: ~: segreteria~ ~sale per riunioni,~ +un+
summary = ক্রেমোনায় Mondinsieme-এর ঠিকানা: অফিস, সভার ঘর, মেলামেশার জায়গা।
# it: Mondinsieme; centro interculturale; segreteria; incontro
keywords = Mondinsieme; মোন্দিনসিয়েমে; বিদেশিদের কেন্দ্র; অফিস; মেলামেশা
# it: Mondinsieme ha qui la sua sede dal 2012. Nello stesso edificio ci sono altri servizi del Comune per le famiglie.
p-gkpy2 = 2012 সাল থেকে Mondinsieme এখানে আছে। একই ভবনে পরিবারের জন্য পৌরসভার অন্য সেবাও আছে।

## Modalità di accesso

# [ ] DA RIVEDERE dal 25 novembre 2026. Correggi la traduzione e scrivi x tra le parentesi; se va già bene, scrivi solo la x.
# it before: Puoi venire per [incontro e mediazione][1]. Qui ci sono una segreteria e sale per riunioni.
# it: Puoi venire per [incontro e mediazione][1]. Nel 2012 la nuova sede doveva avere una segreteria e sale per riunioni.
# change: ~Qui~ +Nel 2012 la nuova+ ~ci~ +sede+ ~sono~ +doveva avere+
# note: [1] = servizi/mediazione-mondinsieme
p-cn52g = [মেলামেশা ও মধ্যস্থতার][1] জন্য আসতে পারেন। এখানে একটি অফিস ও সভার ঘর আছে।

## Orari e telefono

# it: Orari e telefono
t-iqk4x = সময় ও টেলিফোন
# it: Orari, telefono e posta elettronica **non sono pubblicati**. Vai di persona, oppure chiedi al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-xwxgs = সময়, টেলিফোন ও ই-মেইল **প্রকাশ করা হয়নি**। নিজে যান, অথবা [Comune di Cremona][1]-তে জিজ্ঞেস করুন।
