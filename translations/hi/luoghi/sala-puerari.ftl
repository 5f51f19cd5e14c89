### Sala Puerari — हिन्दी (hi)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: Sala Puerari
title = ===
# it: Una sala per incontri nel Museo Civico di Cremona.
summary = Cremona के संग्रहालय (Museo Civico) में बैठकों का हॉल।
# it: Museo Civico; sala; convegni
keywords = Museo Civico; संग्रहालय; हॉल; सम्मेलन
# it: Museo Civico
f-rvhqf = Museo Civico (संग्रहालय)
# it: La sala è nel Museo Civico di Cremona.
p-e48fk = यह हॉल Cremona के संग्रहालय (Museo Civico) में है।
# it: Nel luglio del 2018 ha ospitato l'[ultima tappa di CO-AliZIONE][1]. Era un corso per i comuni che creano reti di accoglienza.
# note: [1] = eventi/co-alizione-a-cremona
p-hhe37 = जुलाई 2018 में यहाँ [CO-AliZIONE का आख़िरी पड़ाव][1] हुआ। यह उन नगरपालिकाओं के लिए कोर्स था जो स्वागत के नेटवर्क बनाती हैं।
# it: Per sapere se la sala è aperta chiedi al museo o al [Comune di Cremona][1].
# note: [1] = enti/comune-di-cremona
p-3zebz = हॉल खुला है या नहीं, यह संग्रहालय या [Comune di Cremona][1] से पूछें।
