### ASST — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ASST
title = সরকারি স্বাস্থ্যসেবা সংস্থা
# it: L'azienda pubblica che in Lombardia gestisce ospedali, medici e vaccini.
# term: vaccini → { -vaccino } = টিকা
summary = লোম্বার্দিয়ায় যে সরকারি সংস্থা হাসপাতাল, ডাক্তার আর টিকা চালায়।
# it: azienda sanitaria; ASL; ospedale
keywords = স্বাস্থ্য অফিস; হাসপাতাল; আসল; ডাক্তার
# it: ASST vuol dire Azienda socio-sanitaria territoriale. In altre regioni si chiama **ASL**.
p-qybyk = ASST মানে Azienda socio-sanitaria territoriale। অন্য অঞ্চলে একে **ASL** বলে।
# it: A Cremona c'è l'[ASST Cremona][1].
# note: [1] = enti/asst-cremona
p-eqdrk = ক্রেমোনায় আছে [ASST Cremona][1]।
