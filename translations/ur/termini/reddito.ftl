### reddito — اردو (ur)
### Traduci solo il testo dopo «=». Lascia com'è ciò che sta tra { }, i segni ** e i numeri tra [ ].
### «???» vuol dire: manca. Scrivi la traduzione al posto di ???. «===» vuol dire: lascio l'originale apposta.

# it: reddito
title = آمدنی
# it: I soldi che guadagni in un anno, prima o dopo le tasse.
summary = وہ پیسے جو آپ ایک سال میں کماتے ہیں، ٹیکس سے پہلے یا بعد۔
# it: guadagno; stipendio; ISEE; tasse
# term: isee → { -isee } = خاندان کی مالی حالت کا نمبر
keywords = کمائی; تنخواہ; ISEE; ٹیکس
# it: Gli uffici lo guardano per il permesso, la famiglia e gli aiuti. Le prove sono la [Certificazione Unica][1] e le [buste paga][2].
# note: [1] = termini/certificazione-unica
# note: [2] = termini/busta-paga
# term: certificazione unica → { -certificazione-unica } = سالانہ آمدنی کا سرٹیفکیٹ
# term: buste paga → { -busta-paga } = تنخواہ کی پرچی
p-snfmx = دفتر اسے اجازت نامے، خاندان اور امداد کے لیے دیکھتے ہیں۔ ثبوت [سالانہ آمدنی کا سرٹیفکیٹ (Certificazione Unica)][1] اور [تنخواہ کی پرچیاں (buste paga)][2] ہیں۔
