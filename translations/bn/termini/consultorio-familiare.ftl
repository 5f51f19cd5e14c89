### consultorio familiare — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: consultorio familiare
title = পরিবার স্বাস্থ্যকেন্দ্র
# it: Un servizio per donne, coppie, genitori e ragazzi.
summary = নারী, দম্পতি, মা-বাবা ও কিশোর-কিশোরীদের জন্য একটি সেবা।
# it: ginecologa; ostetrica; donne; contraccezione
keywords = গাইনি; ধাত্রী; নারী; জন্মনিয়ন্ত্রণ
# it: Ci sono ginecologa, ostetrica, psicologa e assistente sociale. Non serve la [ricetta][1].
# note: [1] = termini/ricetta
# term: assistente sociale → { -assistente-sociale } = সমাজকর্মী
# term: ricetta → { -ricetta } = প্রেসক্রিপশন
p-5935g = এখানে গাইনি ডাক্তার, ধাত্রী, মনোবিদ ও সমাজকর্মী আছেন। [প্রেসক্রিপশন (ricetta)][1] লাগে না।
# it: Leggi [come andarci][1].
# note: [1] = servizi/consultorio
p-uu4uu = পড়ুন [কীভাবে যাবেন][1]।
