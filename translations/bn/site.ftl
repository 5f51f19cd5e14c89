### Guida ai servizi di Cremona, Casalasco e Cremasco — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Guida ai servizi di Cremona, Casalasco e Cremasco
title = ক্রেমোনা, কাজালাস্কো ও ক্রেমাস্কো এলাকার সেবার নির্দেশিকা
# it: Documenti, salute, scuola, lavoro, casa: che cosa chiedere, dove andare, che cosa portare.
summary = কাগজপত্র, স্বাস্থ্য, স্কুল, কাজ, বাসা: কী চাইবেন, কোথায় যাবেন, কী সঙ্গে নেবেন।
