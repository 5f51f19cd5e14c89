### domicilio — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: domicilio
title = যোগাযোগের ঠিকানা
# it: Il posto dove hai le tue cose e i tuoi affari, anche se non hai la residenza.
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
summary = নিবন্ধিত বাসস্থান না থাকলেও যেখানে আপনার জিনিসপত্র ও কাজকর্ম আছে।
# it: indirizzo; recapito
keywords = ঠিকানা; থাকার জায়গা; চিঠির ঠিকানা
# it: Puoi avere la [residenza][1] in un comune e il domicilio in un altro.
# note: [1] = termini/residenza
# term: residenza → { -residenza } = নিবন্ধিত বাসস্থান
p-4a37h = আপনার [নিবন্ধিত বাসস্থান (residenza)][1] এক পৌরসভায় আর যোগাযোগের ঠিকানা (domicilio) অন্য পৌরসভায় হতে পারে।
# it: Quando un ufficio ti chiede il domicilio, scrivi dove ti arriva la posta.
p-zdhsi = অফিস domicilio জিজ্ঞেস করলে যেখানে আপনার চিঠি আসে, সেই ঠিকানা লিখুন।
