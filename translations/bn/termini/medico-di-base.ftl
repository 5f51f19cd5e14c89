### medico di famiglia — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: medico di famiglia
title = পারিবারিক ডাক্তার
# it: Il medico che scegli tu. Ti visita gratis e fa le ricette.
# term: ricette → { -ricetta } = প্রেসক্রিপশন
summary = যে ডাক্তার আপনি নিজে বেছে নেন। তিনি বিনামূল্যে দেখেন ও প্রেসক্রিপশন লেখেন।
# it: dottore; medico curante; medico di medicina generale; MMG
keywords = ডাক্তার; ফ্যামিলি ডাক্তার; মেদিকো দি বাজে
# it: Si chiama anche **medico di base** o medico di medicina generale. Sono la stessa cosa.
p-e4w8e = একে **medico di base** বা medico di medicina generale-ও বলে। সব একই।
# it: Leggi [come si sceglie][1].
# note: [1] = servizi/medico-di-famiglia
p-dhqsq = পড়ুন [কীভাবে বেছে নেবেন][1]।
