### centro psico-sociale — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: centro psico-sociale
title = মানসিক স্বাস্থ্যকেন্দ্র
# it: Il servizio pubblico per la salute della mente degli adulti.
summary = প্রাপ্তবয়স্কদের মনের স্বাস্থ্যের সরকারি সেবা।
# it: CPS; psichiatra; salute mentale; depressione
keywords = মানসিক ডাক্তার; ডিপ্রেশন; মনের অসুখ; টেনশন
# it: Ci lavorano medici, psicologi, infermieri e assistenti sociali.
# term: assistenti sociali → { -assistente-sociale } = সমাজকর্মী
p-s99y7 = এখানে ডাক্তার, মনোবিদ, নার্স ও সমাজকর্মীরা কাজ করেন।
# it: Leggi [come chiedere aiuto][1].
# note: [1] = servizi/salute-mentale
p-p82qs = পড়ুন [কীভাবে সাহায্য চাইবেন][1]।
