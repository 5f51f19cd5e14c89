### ATS Val Padana — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: ATS Val Padana
# term: ats → { -ats } = স্বাস্থ্য সুরক্ষা সংস্থা
title = ===
# it: L'agenzia pubblica che controlla i servizi per la salute della zona.
summary = যে সরকারি সংস্থা এলাকার স্বাস্থ্যসেবা তদারকি করে।
# it: ATS; Val Padana; agenzia salute; prevenzione
# term: ats → { -ats } = স্বাস্থ্য সুরক্ষা সংস্থা
keywords = ATS; Val Padana; স্বাস্থ্য সংস্থা; রোগ প্রতিরোধ

## Che cosa fa

# it: [ATS][1] vuol dire Agenzia di tutela della salute. In Lombardia l'ATS programma e controlla. Visite, vaccini e ospedali li fa l'[ASST][2].
# note: [1] = termini/ats
# note: [2] = enti/asst-cremona
# term: agenzia di tutela della salute → { -ats } = স্বাস্থ্য সুরক্ষা সংস্থা
# term: vaccini → { -vaccino } = টিকা
# term: asst → { -asst } = সরকারি স্বাস্থ্যসেবা সংস্থা
p-7yiwu = [ATS][1] মানে Agenzia di tutela della salute। লোম্বার্দিয়ায় ATS পরিকল্পনা ও তদারকি করে। ডাক্তার দেখানো, টিকা ও হাসপাতালের কাজ করে [ASST][2]।
# it: È stata partner del progetto [Terre di Inclusione][1].
# note: [1] = progetti/terre-di-inclusione
p-kz8dh = এটি [Terre di Inclusione][1] প্রকল্পের অংশীদার ছিল।
# it: Per medico, pediatra o vaccini non scrivere all'ATS: leggi le pagine sulla [salute][1].
# note: [1] = argomenti/salute
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
# term: vaccini → { -vaccino } = টিকা
# term: ats → { -ats } = স্বাস্থ্য সুরক্ষা সংস্থা
p-sgsw4 = ডাক্তার, শিশুদের ডাক্তার বা টিকার জন্য ATS-কে লিখবেন না: [স্বাস্থ্য][1] বিষয়ের পাতা পড়ুন।
