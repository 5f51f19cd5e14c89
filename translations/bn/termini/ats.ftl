### ATS — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS
title = স্বাস্থ্য সুরক্ষা সংস্থা
# it: L'agenzia pubblica che in Lombardia programma e controlla la sanità.
summary = লোম্বার্দিয়ায় যে সরকারি সংস্থা স্বাস্থ্যসেবার পরিকল্পনা ও তদারকি করে।
# it: agenzia salute; ASL
keywords = স্বাস্থ্য সংস্থা; আসল; স্বাস্থ্য অফিস
# it: ATS vuol dire Agenzia di tutela della salute. La nostra è l'[ATS Val Padana][1].
# note: [1] = enti/ats-val-padana
p-erw44 = ATS মানে Agenzia di tutela della salute। আমাদেরটি হলো [ATS Val Padana][1]।
# it: Per visite e vaccini vai invece all'[ASST][1].
# note: [1] = termini/asst
# term: vaccini → { -vaccino } = টিকা
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-5yj64 = ডাক্তার দেখানো ও টিকার জন্য কিন্তু [ASST][1]-তে যান।
