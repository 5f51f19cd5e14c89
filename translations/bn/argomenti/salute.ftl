### Salute — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Salute
title = স্বাস্থ্য
# it: Medico, tessera sanitaria, ospedale, vaccini.
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
# term: vaccini → { -vaccino } = টিকা
summary = ডাক্তার, স্বাস্থ্য কার্ড, হাসপাতাল, টিকা।
# it: medico; dottore; pediatra; ospedale; vaccino; malattia
# term: pediatra → { -pediatra-di-libera-scelta } = শিশুদের ডাক্তার
# term: vaccino → { -vaccino } = টিকা
keywords = ডাক্তার; শিশু ডাক্তার; হাসপাতাল; টিকা; অসুখ; ওষুধ; তেসেরা
# it: Per curarti ti serve spesso la [tessera sanitaria][1]. In caso di pericolo leggi [come chiamare aiuto][2].
# note: [1] = termini/tessera-sanitaria
# note: [2] = servizi/emergenza-112
# term: tessera sanitaria → { -tessera-sanitaria } = স্বাস্থ্য কার্ড
p-6uwsu = চিকিৎসা নিতে প্রায়ই [স্বাস্থ্য কার্ড (tessera sanitaria)][1] লাগে। বিপদ হলে পড়ুন [কীভাবে সাহায্য ডাকবেন][2]।
# it: Se non hai il permesso, puoi [curarti lo stesso][1].
# note: [1] = servizi/cure-senza-permesso
p-rwudw = অনুমতিপত্র না থাকলেও আপনি [চিকিৎসা নিতে পারেন][1]।
