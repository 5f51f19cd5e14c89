### Emergenze — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Emergenze
title = ایمرجنسی
# it: Chi chiamare quando c'è un pericolo.
summary = خطرہ ہو تو کسے فون کریں۔
# it: pericolo; aiuto; ambulanza; polizia
keywords = خطرہ; مدد; ایمبولینس; پولیس; آگ; حادثہ
# it: Se c'è un pericolo grave, chiama subito il [numero di emergenza][1].
# note: critico: qui uno sbaglio può fare danno
# note: [1] = servizi/emergenza-112
p-dz8pw = اگر سنگین خطرہ ہو تو فوراً [ایمرجنسی نمبر][1] پر فون کریں۔
