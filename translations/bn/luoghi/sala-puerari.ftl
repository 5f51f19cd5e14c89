### Sala Puerari — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sala Puerari
title = ===
# it: Una sala per incontri nel Museo Civico di Cremona.
summary = ক্রেমোনার জাদুঘরে (Museo Civico) সভার হল।
# it: Museo Civico; sala; convegni
keywords = Museo Civico; জাদুঘর; হল; সম্মেলন
# it: Museo Civico
f-rvhqf = জাদুঘর (Museo Civico)
# it: La sala è nel Museo Civico di Cremona.
p-e48fk = হলটি ক্রেমোনার জাদুঘরে (Museo Civico)।
# it: Nel luglio del 2018 ha ospitato l'[ultima tappa di CO-AliZIONE][1]. Era un corso per i comuni che creano reti di accoglienza.
# note: [1] = eventi/co-alizione-a-cremona
p-hhe37 = 2018 সালের জুলাইয়ে এখানে [CO-AliZIONE-র শেষ পর্ব][1] হয়েছে। এটি ছিল স্বাগত জানানোর জোট গড়তে চায় এমন পৌরসভাগুলোর কোর্স।
# it: Per sapere se la sala è aperta chiedi al museo o al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-3zebz = হলটি খোলা কি না, জাদুঘরে বা [Comune di Cremona][1]-তে জিজ্ঞেস করুন।
