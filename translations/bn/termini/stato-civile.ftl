### stato civile — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: stato civile
title = জন্ম, বিয়ে ও মৃত্যু নিবন্ধন অফিস
# it: L'ufficio del Comune per nascite, matrimoni, cittadinanza e morti.
# term: cittadinanza → { -cittadinanza } = নাগরিকত্ব
summary = জন্ম, বিয়ে, নাগরিকত্ব ও মৃত্যুর জন্য পৌরসভার (Comune) অফিস।
# it: nascita; matrimonio; morte; atti
keywords = জন্ম; বিয়ে; মৃত্যু; সনদ; জন্ম নিবন্ধন
# it: Qui [registri una nascita][1].
# note: [1] = servizi/registrare-una-nascita
p-zqaxm = এখানে [জন্ম নিবন্ধন করা হয়][1]।
# it: Nei moduli «stato civile» vuol dire anche se sei sposato, divorziato o vedovo.
p-jbdyx = ফরমে “stato civile” মানে আপনি বিবাহিত, তালাকপ্রাপ্ত, নাকি বিধবা বা বিপত্নীক, তাও।
