### denuncia e querela — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: denuncia e querela
title = পুলিশে অভিযোগ
# it: Quando dici alla polizia che c'è stato un reato.
summary = কোনো অপরাধ হয়েছে বলে যখন পুলিশকে জানান।
# it: polizia; reato; querela
keywords = পুলিশ; অপরাধ; মামলা; থানা; জিডি
# it: La **querela** è la richiesta di punire chi ti ha fatto del male. Per molti reati è necessaria e ha una scadenza.
p-kecfu = **Querela** হলো যে আপনার ক্ষতি করেছে, তাকে শাস্তি দেওয়ার আবেদন। অনেক অপরাধে এটি লাগে এবং এর শেষ তারিখ আছে।
# it: Leggi [come si fa][1].
# note: [1] = servizi/fare-una-denuncia
p-wxqd9 = পড়ুন [কীভাবে করবেন][1]।
