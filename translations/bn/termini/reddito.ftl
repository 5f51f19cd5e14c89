### reddito — বাংলা (bn)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: reddito
title = আয়
# it: I soldi che guadagni in un anno, prima o dopo le tasse.
summary = এক বছরে আপনি যে টাকা আয় করেন, কর দেওয়ার আগে বা পরে।
# it: guadagno; stipendio; ISEE; tasse
# term: isee → { -isee } = পরিবারের আর্থিক অবস্থার সূচক
keywords = আয়; বেতন; ISEE; ট্যাক্স
# it: Gli uffici lo guardano per il permesso, la famiglia e gli aiuti. Le prove sono la [Certificazione Unica][1] e le [buste paga][2].
# note: [1] = termini/certificazione-unica
# note: [2] = termini/busta-paga
# term: certificazione unica → { -certificazione-unica } = বার্ষিক আয়ের সনদ
# term: buste paga → { -busta-paga } = বেতনের স্লিপ
p-snfmx = অনুমতিপত্র, পরিবার ও সাহায্যের জন্য অফিস এটি দেখে। প্রমাণ হলো [বার্ষিক আয়ের সনদ (Certificazione Unica)][1] ও [বেতনের স্লিপ (buste paga)][2]।
